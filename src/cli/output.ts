import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import pc from "picocolors";
import { writeWhole } from "../node/write-whole.js";
import type { Tone } from "../report/text/paint.js";
import { terminalSafe } from "../report/terminal-safe.js";
import { InputError } from "../schema/error.js";
import { wordsFor, type Verbosity } from "./verbosity.js";

/** A format as the command line knows it. */
export interface NamedFormat {
  readonly name: string;
  readonly endings: readonly string[];
  /** For the screen it is no use. */
  readonly binary?: true;
}

/** Where and how a command puts what it found. */
export interface OutputArguments {
  readonly format?: string;
  readonly output?: readonly string[];
}

/** One place to write to, in one format; the screen where there is no file. */
export interface Target<Format extends NamedFormat> {
  readonly file: string | null;
  readonly format: Format;
}

const GATHERED = 100_000;

/** What is written: whole, or a text in parts. */
type Written = string | Uint8Array | Iterable<string>;

/**
 * Where the output goes. With one file or the screen `--format` decides; with several files, and without it, each file's ending;
 * the screen gets the first of the formats. A file named `-` is the screen.
 *
 * @throws {InputError} `bad-option`, naming the formats there are
 */
export function targetsOf<Format extends NamedFormat>({ format, output = [] }: OutputArguments, accepted: readonly Format[]): Target<Format>[] {
  const named = format === undefined ? undefined : formatNamed(format, accepted);
  const files = output.length === 0 ? ["-"] : output;
  return files.map((path) => {
    const file = path === "-" ? null : path;
    const byEnding = file === null ? undefined : formatByEnding(file, accepted);
    const chosen = (files.length > 1 ? (byEnding ?? named) : (named ?? byEnding)) ?? (file === null ? accepted[0]! : undefined);
    if (chosen === undefined)
      throw new InputError(
        "bad-option",
        `--output ${file}`,
        `its ending names no format; accepted are ${accepted.flatMap(({ endings }) => endings).join(", ")}${accepted.length > 1 ? ", or any with --format" : ""}`,
      );
    if (file === null && chosen.binary === true)
      throw new InputError("bad-option", `--format ${chosen.name}`, `is no text; write it to a file with --output FILE${chosen.endings[0]}`);
    return { file, format: chosen };
  });
}

function formatNamed<Format extends NamedFormat>(name: string, accepted: readonly Format[]): Format {
  const known = accepted.find((format) => format.name === name);
  if (known === undefined) throw new InputError("bad-option", `--format ${name}`, `accepted are ${accepted.map((format) => format.name).join(", ")}`);
  return known;
}

/** The longest ending decides: `a.sarif.json` is SARIF. */
function formatByEnding<Format extends NamedFormat>(file: string, accepted: readonly Format[]): Format | undefined {
  const endings = accepted
    .flatMap((format) => format.endings.map((ending) => ({ format, ending })))
    .filter(({ ending }) => file.toLowerCase().endsWith(ending));
  return endings.sort((a, b) => b.ending.length - a.ending.length)[0]?.format;
}

/** Sets words in colour, on a terminal only. */
export function painterFor({ file }: { readonly file: string | null }): (words: string, tone: Tone) => string {
  return file === null && process.stdout.isTTY === true ? paint : (words) => words;
}

/**
 * Prints a text, at once or in parts, or writes it whole to the file named, in a folder that is made where there is none.
 *
 * @throws {InputError} `bad-option` when the file cannot be written
 */
export async function putOut(text: Written, { file }: { readonly file: string | null }): Promise<void> {
  if (file === null) return print(text);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text);
  } catch (error) {
    throw new InputError("bad-option", `--output ${file}`, `cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Says on a terminal, where a file alone would appear in silence, what was written; elsewhere with `--verbose`. */
export function tellWritten(targets: readonly { readonly file: string | null }[], verbosity: Verbosity): void {
  const { progress, notes } = wordsFor(verbosity);
  if (!notes && !(progress && process.stderr.isTTY === true)) return;
  for (const { file } of targets) if (file !== null) process.stderr.write(`${terminalSafe(file)} is written\n`);
}

/** A part that waits to be taken makes the next ones wait too. */
async function print(text: Written): Promise<void> {
  for (const part of typeof text === "string" || text instanceof Uint8Array ? [text] : gathered(text))
    if (!process.stdout.write(part)) await once(process.stdout, "drain");
}

/** Parts put together to some length, since to write each row alone takes longer. */
function* gathered(parts: Iterable<string>): Generator<string> {
  let text = "";
  for (const part of parts) {
    text += part;
    if (text.length < GATHERED) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** Gathers an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function paint(words: string, tone: Tone): string {
  const tones: Readonly<Record<Tone, (text: string) => string>> = { bad: pc.red, good: pc.green, middle: pc.yellow, faint: pc.dim, strong: pc.bold };
  return tones[tone](words);
}
