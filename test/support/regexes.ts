import ts from "typescript";
import { nodesOf, readSources } from "./source-files.js";

/** A regular expression as it stands in a file of src. */
export interface FoundRegex {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in src: literals, and texts of `new RegExp` in which nothing is put in. */
export function regexesOfSrc(): FoundRegex[] {
  return readSources("src").flatMap(({ path, tree }) =>
    [...nodesOf(tree)].flatMap((node): FoundRegex[] => {
      if (!ts.isRegularExpressionLiteral(node)) return [];
      const end = node.text.lastIndexOf("/");
      return [{ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) }];
    }),
  );
}

/** What is repeated to make an expression hang: letters of every kind that patterns loop over. */
const PUMPS = [
  " ",
  "\n",
  "\t",
  "a",
  "A",
  "1",
  "a ",
  "A ",
  "Aa ",
  "1 ",
  "1,",
  "1.",
  ".",
  ",",
  "-",
  "–",
  "(",
  "[",
  "<",
  "&",
  "<a",
  "a-",
  "a.",
  "*",
  "_",
  "`",
  "#",
  "|",
  "/",
  "\\",
  ":",
  ";",
  '"',
  "“",
  "a and ",
  "A and ",
] as const;

/** The words written in an expression, which lead into its loops: `\b(?:in|at)\s+` gives «in», «at». */
function leads(source: string): string[] {
  const words = source.replace(/\\[pP]\{[^}]*\}|\\./g, " ").match(/[A-Za-z]{2,}|[[(<*_`#|/:"“-]/g) ?? [];
  return ["", ...new Set(words)].slice(0, 12);
}

/** What a text is made of on which an expression may take longer than its length. */
interface Attack {
  readonly name: string;
  readonly textOf: (length: number) => string;
}

function* attacksOn({ source }: FoundRegex): Generator<Attack> {
  for (const lead of leads(source))
    for (const pump of lead === "" ? PUMPS : PUMPS.slice(0, 14)) {
      const begun = `${lead}${pump}`;
      yield { name: `«${lead}» + «${pump}»…`, textOf: (length) => `${lead}${pump.repeat(length / pump.length)}\u0000` };
      if (lead !== "") yield { name: `«${begun}»…`, textOf: (length) => `${begun.repeat(length / begun.length)}\u0000` };
    }
}

/** Milliseconds. Most linear expressions take a tenth of this on such a text; one that takes more is tried on a text of twice the length. */
const MOST = 5;
const LENGTH = 4_000;
/** Twice the length takes a linear expression twice the time, one that goes with the square of it four times. */
const MOST_GROWTH = 2.8;

/** Without a loop that has no end, time grows with the text alone. */
function hasOpenLoop({ source }: FoundRegex): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/gs, "c"));
}

/** Those that take longer than the length of a text, each with the text, but for the exceptions: `path /source/`. */
export function slowOnes(regexes: readonly FoundRegex[], exceptions: Readonly<Record<string, string>>): string[] {
  return regexes.flatMap((regex) => {
    const name = nameOf(regex);
    if (name in exceptions || !hasOpenLoop(regex)) return [];
    const expression = new RegExp(regex.source, regex.flags.replace("y", "g"));
    const grows = ({ textOf }: Attack): boolean => {
      const taken = milliseconds(expression, textOf(LENGTH));
      return taken > MOST && milliseconds(expression, textOf(2 * LENGTH), MOST_GROWTH * taken) > MOST_GROWTH * taken;
    };
    /** Measured three times: what a busy machine takes longer for once is not slow. */
    const worst = [...attacksOn(regex)].find((attack) => [1, 2, 3].every(() => grows(attack)));
    return worst === undefined ? [] : [`${name.length > 300 ? `${name.slice(0, 300)}…/` : name} on ${worst.name}`];
  });
}

/** Where an expression stands, and what it is. */
export function nameOf({ path, source }: FoundRegex): string {
  return `${path} /${source}/`;
}

/** The least of five runs, or the first that is little enough, as time of the processor: what the machine does beside it counts little. */
function milliseconds(expression: RegExp, text: string, enough = MOST): number {
  let least = Infinity;
  for (let i = 0; i < 5 && least > enough; i++) {
    const before = process.cpuUsage();
    run(expression, text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function run(expression: RegExp, text: string): void {
  if (expression.global) for (const found of text.matchAll(expression)) void found;
  else expression.test(text);
}
