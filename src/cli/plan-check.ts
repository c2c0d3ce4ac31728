import { relative } from "node:path";
import { didYouMean } from "../knowledge/did-you-mean.js";
import { expandPaths, noDocument } from "../node/expand-paths.js";
import { STANDARD_INPUT } from "../node/read-bytes.js";
import type { Config } from "../schema/config.js";
import type { About } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import type { Fault } from "./exit-status.js";
import type { CheckArguments } from "./run-check.js";
import { isOwnOutput } from "./is-own-output.js";
import { ownCopies } from "./own-copies.js";
import { refuseOverwriting, sameFile, writesOver } from "./refuse-overwriting.js";
import { CONFIG_FILE } from "./read-config.js";
import { tellUnlessQuiet } from "./verbosity.js";
import type { History } from "./with-history.js";

/** An author may have gone on in the copy: it is read, and that is told. */
const READ_ALL_THE_SAME = "bears comments that were written here, but its words are those of no other file: it is read as a draft beside the others";

/** What `check` is going to do: options of the command line, else those of the configuration. */
export interface CheckPlan extends History {
  /** Documents of the State; of both sides where `against` is null: then their kinds tell. */
  readonly claims: readonly string[];
  readonly against: readonly string[] | null;
  readonly about: ReadonlyMap<string, About>;
  readonly format?: string;
  readonly output: readonly string[];
  readonly failOn: readonly Fault[];
  readonly acrossStates: boolean;
}

/**
 * Puts together options and configuration, and expands folders and patterns.
 *
 * @throws {InputError} `bad-option`, `missing-file`, `no-document`
 */
export async function planCheck(files: readonly string[], options: CheckArguments, config: Config): Promise<CheckPlan> {
  const output = options.output ?? config.output ?? [];
  const expand = expander(output, tellUnlessQuiet(options));
  const named = files.length > 0 ? files : (config.claims ?? []);
  if (named.length === 0) throw new InputError("bad-option", "check", "documents of the State are needed, here or as «claims» in rapporteur.config.json");
  const wanted = options.against ?? config.against;
  const against = wanted === undefined ? null : await expand(wanted);
  const claims = (await expand(named)).filter((path) => against === null || files.includes(path) || !against.includes(path));
  const namesFiles = files.length > 0 || options.against !== undefined;
  const about = namesFiles ? aboutAmong([...claims, ...(against ?? [])], options, config) : aboutOf(options, config);
  const plan = {
    claims,
    against,
    about,
    output,
    failOn: options.failOn ?? config.failOn ?? [],
    acrossStates: options.acrossStates ?? config.acrossStates ?? false,
    ...historyOf(options, config),
  };
  refuseStray(plan);
  await refuseOverwriting(output, filesRead(plan, options));
  const format = options.format ?? config.format;
  return { ...plan, ...(format === undefined ? {} : { format }) };
}

/**
 * Expands folders and patterns. Reports that were written among the documents of a folder are none of them, and that is told.
 *
 * @param tell is given what is left out, in a line
 * @returns a function that throws `bad-option` where what it is given would be written over
 */
export function expander(output: readonly string[], tell: (line: string) => void): (paths: readonly string[]) => Promise<string[]> {
  return async (paths) => {
    const named = new Set(paths.map(plainPath));
    const read: string[] = [];
    const found = await expandPaths(paths);
    const isNamed = (path: string) => named.has(plainPath(path));
    const copies = found.every(isNamed) ? new Map<string, string | null>() : await ownCopies(found);
    for (const path of found) {
      const written = await sameFile(path, output);
      const own = isNamed(path) ? null : await ownWords(path, copies);
      if (own !== null) tell(`${path} is not read: it is ${own}${written === null ? "" : ", and is written anew"}`);
      else if (written !== null) throw writesOver(written, path);
      else read.push(path);
      if (own === null && !isNamed(path) && copies.has(path)) tell(`${path} ${READ_ALL_THE_SAME}`);
    }
    if (read.length === 0) throw noDocument(paths.join(", "));
    return read;
  };
}

/** What a file is that was written here, in words; null for one that is a draft. */
async function ownWords(path: string, copies: ReadonlyMap<string, string | null>): Promise<string | null> {
  const original = copies.get(path) ?? null;
  if (original !== null) return `a copy of ${original} with comments that were written here`;
  return (await isOwnOutput(path)) ? "a report that was written here" : null;
}

/** What was said and found before, by the command line, else by the configuration. */
export function historyOf(options: Pick<CheckArguments, "reviews" | "baseline">, config: Config): History {
  const [reviews, baseline] = [options.reviews ?? config.reviews, options.baseline ?? config.baseline];
  return { suppressions: config.suppressions ?? [], ...(reviews === undefined ? {} : { reviews }), ...(baseline === undefined ? {} : { baseline }) };
}

/** Every file that a plan reads, its configuration among them, and no output may write over. A baseline may be: this week's report becomes next week's. */
export function filesRead({ claims, against, reviews }: Omit<CheckPlan, "failOn" | "output">, { config }: Pick<CheckArguments, "config">): string[] {
  return [...claims, ...(against ?? []), reviews, config ?? CONFIG_FILE].filter((path) => path !== undefined);
}

/** What is known of documents; the command line goes before the configuration. */
function aboutOf({ about }: Pick<CheckArguments, "about">, config: Config): Map<string, About> {
  const given = [...Object.entries(config.about ?? {}), ...(about ?? [])].map(([file, value]) => [plainPath(file), value] as const);
  return new Map(given);
}

/** The same where the command line names the files: the configuration may speak of others, the command line may not. */
export function aboutAmong(files: readonly string[], options: Pick<CheckArguments, "about">, config: Config): Map<string, About> {
  const known = new Set([...files, ...(options.about?.keys() ?? [])].map(plainPath));
  return new Map([...aboutOf(options, config)].filter(([file]) => known.has(file)));
}

/** `./a/../b.txt` and `b.txt` are one file. */
export function plainPath(path: string): string {
  return path === STANDARD_INPUT ? path : relative("", path);
}

/**
 * What is said of a document must be of one that is read, and standard input can be read once.
 *
 * @throws {InputError} `bad-option`
 */
export function refuseStray({ claims, against, about }: Pick<CheckPlan, "claims" | "against" | "about">): void {
  const compared = [...claims, ...(against ?? [])];
  const plain = new Set(compared.map(plainPath));
  const stray = [...about.keys()].find((file) => !plain.has(file));
  if (stray !== undefined)
    throw new InputError("bad-option", `--about ${stray}`, `is none of the files compared: ${compared.join(", ")}${didYouMean(stray, [...plain])}`);
  if (compared.filter((path) => path === STANDARD_INPUT).length > 1) throw new InputError("bad-option", "-", "standard input can be read once");
}
