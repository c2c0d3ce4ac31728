import { type Draft, spotsOf } from "../../tell/draft.js";
import { hasWords } from "../../read/has-words.js";
import { PER_CENT, severalAtOncePattern } from "../../read/list-tables.js";
import { partsAndTotal } from "./parts-and-total.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { mend } from "../../weigh/mend.js";
import type { Figure, Scene } from "../../read/scene.js";

/** Below this, an exact sum is chance unless the nouns agree. */
const LEAST_TOTAL = 50;
const LONGEST_RUN = 9;
/** So many figures may stand between a total and its parts. */
const GAP = 2;
/** So many figures of the paragraph before are tried as the total of a row. */
const BEFORE = 8;

/**
 * Totals whose parts stand beside them without bracket or colon, in one paragraph or the one before: found only where they add up
 * exactly, since prose says too little of what belongs together to call it wrong.
 *
 * @example "In all 75 cases were opened. Courts heard 40 and 35 were closed." // one relation that holds
 */
export function runsThatAdd(scenes: readonly Scene[]): Draft[] {
  return scenes.flatMap((scene, order) => {
    const all = scene.figures.filter(isPlain);
    const levels = [all.filter(({ bracket }) => bracket === -1), all.filter(({ bracket }) => bracket >= 0)].filter(({ length }) => length < all.length);
    return [...runsIn(scene, all), ...levels.flatMap((level) => runsIn(scene, level)), ...levels.flatMap((level) => rowsOf(scene, level, scenes[order - 1]))];
  });
}

function isPlain({ range, step, measure }: Figure): boolean {
  return range === null && step === 1 && (measure === "count" || measure === "money");
}

function runsIn(scene: Scene, figures: readonly Figure[]): Draft[] {
  return figures.flatMap((total, at) => {
    const parts = partsAfter(figures, at) ?? partsBefore(figures, at);
    return parts === null || parts.some((part) => part.value === 0) ? [] : [partsAndTotal(scene, parts, total)];
  });
}

/** The figures of a sentence on one level of brackets, against the totals named before: «60 homes (with 900 places), 20 flats (with 70)». */
function rowsOf(scene: Scene, level: readonly Figure[], before: Scene | undefined): Draft[] {
  return scene.sentences.flatMap((_, sentence) => {
    const row = level.filter((figure) => figure.sentence === sentence && figure.measure === "count");
    const sum = row.reduce((value, part) => value + part.value, 0);
    if (row.length < 3 || sum < LEAST_TOTAL) return [];
    const own = scene.figures.filter((figure) => isPlain(figure) && figure.sentence < sentence).map((total) => ({ where: scene, total }));
    const earlier =
      before?.figures
        .filter(isPlain)
        .slice(-BEFORE)
        .map((total) => ({ where: before, total })) ?? [];
    const found = [...own.reverse(), ...earlier.reverse()].find(({ total }) => total.measure === "count" && total.value === sum);
    return found === undefined ? [] : [partsAndTotal(scene, row, found.total, found.where)];
  });
}

function partsAfter(figures: readonly Figure[], at: number): Figure[] | null {
  for (let from = at + 1; from <= at + 1 + GAP; from++) {
    const parts = addingRun(figures[at]!, figures.slice(from, from + LONGEST_RUN));
    if (parts !== null) return parts;
  }
  return null;
}

function partsBefore(figures: readonly Figure[], at: number): Figure[] | null {
  return addingRun(figures[at]!, figures.slice(Math.max(0, at - LONGEST_RUN), at).reverse());
}

/** The opening figures of a row that make exactly the total. */
function addingRun(total: Figure, row: readonly Figure[]): Figure[] | null {
  let sum = 0;
  for (let i = 0; i < row.length && sum <= total.value; i++) {
    if (row[i]!.measure !== total.measure) return null;
    sum += row[i]!.value;
    if (sum !== total.value || i === 0) continue;
    const parts = row.slice(0, i + 1);
    return total.value >= LEAST_TOTAL || parts.every((part) => sharesNoun(part, total)) ? parts : null;
  }
  return null;
}

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
