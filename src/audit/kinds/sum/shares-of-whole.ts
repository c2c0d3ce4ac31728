import { hasWords } from "../../read/has-words.js";
import { PER_CENT, severalAtOncePattern } from "../../read/list-tables.js";
import type { Figure, Scene } from "../../read/scene.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { mend } from "../../weigh/mend.js";

/** Shares printed without decimals may miss a hundred by so much for each. */
const SLACK = 0.5;

/**
 * Per cent figures of one sentence that make a hundred. Where they do not, nothing is said: they may be shares of different things.
 *
 * @example "95% are public and 5% private" // one relation that holds
 */
export function sharesOfWhole(scene: Scene): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const shares = scene.figures.filter((figure) => figure.sentence === sentence && figure.measure === "%" && figure.range === null && figure.value < 100);
    if (isOverHundred(scene, sentence, shares))
      return [
        {
          ...hundredDraft(scene, shares),
          holds: false,
          severity: "doubtful" as const,
          computed: String(Number(shares.reduce((sum, { value }) => sum + value, 0).toFixed(2))),
        },
      ];
    for (let from = 0; from + 1 < shares.length; from++) {
      const run = runOfHundred(shares.slice(from));
      if (run !== null) return [hundredDraft(scene, run)];
    }
    return [];
  });
}

/** «Of the voters, ». */
const OF_A_WHOLE = /^(?:Of|Among) (?:the |these |those |all )[^,;:]{3,60}, $/;
/** Between two shares of one whole. */
const NEXT_SHARE = new RegExp(`^${PER_CENT}[^;:.()]*(?:,|\\band\\b)[^;:.()]*$`);

/** «Of the voters, 42 per cent …, 35 per cent … and 33 per cent …»: three or more shares of one whole, one of them a slip away from a hundred. */
function isOverHundred(scene: Scene, sentence: number, shares: readonly Figure[]): boolean {
  const [from, to] = scene.sentences[sentence]!;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const first = shares[0];
  if (first === undefined || shares.length < 3 || sum <= 100 + SLACK * shares.length || !OF_A_WHOLE.test(scene.text.slice(from, first.start))) return false;
  const only = shares.every((share, i) => i === 0 || NEXT_SHARE.test(scene.text.slice(shares[i - 1]!.end, share.start)));
  return (
    only &&
    !hasWords(severalAtOncePattern, scene.text.slice(from, to)) &&
    shares.some(({ words, value }) => mend(words, [100 - sum + value, 100 - sum + value]) !== null || isTwoDigitSlip(words, 100 - sum + value))
  );
}

/** Of short shares one digit may be wrong: 33 for 23. */
function isTwoDigitSlip(words: string, wanted: number): boolean {
  const right = String(wanted);
  return right.length === words.length && [...right].filter((digit, i) => digit !== words[i]).length === 1;
}

function runOfHundred(shares: readonly Figure[]): Figure[] | null {
  let sum = 0;
  for (let i = 0; i < shares.length && sum < 100; i++) {
    sum += shares[i]!.value;
    const slack = i > 1 ? SLACK * shares[i]!.step * (i + 1) : 1e-6;
    if (i > 0 && Math.abs(sum - 100) <= slack) return shares.slice(0, i + 1);
  }
  return null;
}

function hundredDraft(scene: Scene, run: readonly Figure[]): Draft {
  const how = `${run.map(({ words }) => words).join(" + ")} = 100`;
  return {
    kind: "sum",
    message: "shares-of-whole",
    holds: true,
    severity: "query",
    stated: run.map(({ words }) => `${words}%`).join(", "),
    computed: "100",
    how,
    at: spotsOf(scene, run),
  };
}
