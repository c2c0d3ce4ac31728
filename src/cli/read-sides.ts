import { basename } from "node:path";
import { roleOf } from "../document/role-of.js";
import { namedState } from "../knowledge/member-states/named-state.js";
import { readSide } from "../node/read-file.js";
import { isDocument, type Side } from "../report/sides.js";
import { isFinding } from "../schema/is-finding.js";
import type { Role } from "../schema/document.js";
import { InputError } from "../schema/error.js";
import { tally } from "../text/tally.js";
import { plainPath, type CheckPlan } from "./plan-check.js";
import { startProgress } from "./progress.js";
import { note, type Verbosity } from "./verbosity.js";

/** Both sides of a comparison as read, and which file each document came from. */
export interface ReadSides {
  readonly claims: Side;
  readonly findings: Side;
  readonly files: ReadonlyMap<string, string>;
}

type Entry = Side[number];

/** A file to read, and the side that it was named for; null where its kind is to tell. */
interface Wanted {
  readonly file: string;
  readonly role: Role | null;
}

/**
 * Reads the files of a plan. Where nothing says what is to be held against what, the kind of each document tells its side.
 *
 * @throws {InputError} what `readSide` throws; `bad-option` where a document's side cannot be told, or a whole side is missing
 */
export async function readSides({ claims, against, about }: Pick<CheckPlan, "claims" | "against" | "about">, verbosity: Verbosity): Promise<ReadSides> {
  const wanted: Wanted[] = [
    ...claims.map((file) => ({ file, role: against === null ? null : ("claims" as const) })),
    ...(against ?? []).map((file) => ({ file, role: "findings" as const })),
  ];
  const paths = wanted.map(({ file }) => file);
  const { files, ...sides } = await readWanted(wanted, namesOf(paths), about, verbosity);
  requireBoth(sides, paths, against !== null);
  refuseTurned(sides, files);
  return { ...sides, files };
}

/** Reads one file after the other, and tells of each. */
async function readWanted(wanted: readonly Wanted[], names: ReadonlyMap<string, string>, about: CheckPlan["about"], verbosity: Verbosity): Promise<ReadSides> {
  const sides: Record<Role, Entry[]> = { claims: [], findings: [] };
  const files = new Map<string, string>();
  const progress = startProgress(wanted.length + 1, verbosity);
  try {
    for (const { file, role } of wanted) {
      progress.step(file);
      const entries = await readSide(file, about.get(plainPath(file)), names.get(file));
      for (const entry of entries) {
        sides[role ?? sideOf(entry, file)].push(entry);
        if (isDocument(entry)) files.set(entry.id, plainPath(file));
      }
      note(`${file}: ${contentOf(entries)}`, verbosity);
    }
    progress.step("comparing");
  } finally {
    progress.done();
  }
  return { ...sides, files };
}

/** Where a whole side is missing, says which and how it is named: nothing is wrong with any document then. */
function requireBoth({ claims, findings }: Readonly<Record<Role, readonly Entry[]>>, files: readonly string[], isNamed: boolean): void {
  if (findings.length === 0 && !isNamed)
    throw new InputError("bad-option", files.join(", "), "all of it is of a State; name what United Nations bodies found with --against FILE");
  if (claims.length === 0)
    throw new InputError("bad-option", files.join(", "), "all of it is of United Nations bodies; name the documents of the State before --against");
}

/** Where every document stands on the side that it does not speak on, the order of the files was mistaken. */
function refuseTurned({ claims, findings }: Readonly<Record<Role, readonly Entry[]>>, files: ReadonlyMap<string, string>): void {
  const areAll = (entries: readonly Entry[], role: Role) => entries.every((entry) => isDocument(entry) && roleOf(entry.kind) === role);
  if (!areAll(claims, "findings") || !areAll(findings, "claims")) return;
  const namesOfSide = (entries: readonly Entry[]) => entries.filter(isDocument).map(({ id }) => files.get(id) ?? id);
  const [bodies, state] = [namesOfSide(claims), namesOfSide(findings)];
  throw new InputError(
    "bad-option",
    [...bodies, ...state].join(", "),
    `the two sides are turned round; documents of the State come first: ${state.join(" ")} --against ${bodies.join(" ")}`,
  );
}

/** The name of each document in the report: the file's own, or its whole path where two files have the same. */
export function namesOf(files: readonly string[]): Map<string, string> {
  const sharers = new Map<string, number>();
  for (const file of files) tally(sharers, basename(file));
  return new Map(files.map((file) => [file, sharers.get(basename(file)) === 1 ? basename(file) : plainPath(file).replaceAll("\\", "/")]));
}

function sideOf(entry: Entry, file: string): Role {
  if (!isDocument(entry)) return isFinding(entry) ? "findings" : "claims";
  const role = roleOf(entry.kind);
  if (role === null)
    throw new InputError(
      "bad-option",
      file,
      `nothing in it says whether it is a State's or a United Nations body's; name the latter with --against, or say what it is with --about ${file}=,,KIND`,
    );
  return role;
}

function contentOf(entries: readonly Entry[]): string {
  const [first] = entries;
  if (first === undefined || !isDocument(first)) return `${entries.length} assertions`;
  return [first.kind, first.state === null ? null : namedState(first.state), first.symbol, first.date, `${first.paragraphs.length} paragraphs`]
    .filter((part) => part !== null)
    .join(", ");
}
