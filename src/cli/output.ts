import pc from "picocolors";
import { writeWhole } from "../node/write-whole.js";
import type { Tone } from "../report/to-text.js";
import { InputError } from "../schema/error.js";

/** A format as the command line knows it. */
export interface NamedFormat {
  readonly name: string;
  readonly endings: readonly string[];
}

/** Where and how a command puts what it found. */
export interface OutputArguments {
  readonly format?: string;
  readonly output?: string;
}

/**
 * `--format` decides, else the ending of `--output`, else the first of those that the command has.
 *
 * @throws {InputError} `bad-option`, naming the formats there are
 */
export function formatOf<Format extends NamedFormat>({ format, output }: OutputArguments, accepted: readonly Format[]): Format {
  if (format === undefined) return accepted.find(({ endings }) => endings.some((ending) => output?.toLowerCase().endsWith(ending))) ?? accepted[0]!;
  const known = accepted.find(({ name }) => name === format);
  if (known === undefined) throw new InputError("bad-option", `--format ${format}`, `accepted are ${accepted.map(({ name }) => name).join(", ")}`);
  return known;
}

/** Sets words in colour, on a terminal only. */
export function painterFor({ output }: OutputArguments): (words: string, tone: Tone) => string {
  return output === undefined && process.stdout.isTTY === true ? paint : (words) => words;
}

/**
 * Prints a text, or writes it to the file named.
 *
 * @throws {InputError} `bad-option` when the file cannot be written
 */
export async function putOut(text: string | Uint8Array, { output }: OutputArguments): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeWhole(output, text);
  } catch (error) {
    throw new InputError("bad-option", `--output ${output}`, `cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

function paint(words: string, tone: Tone): string {
  const tones: Readonly<Record<Tone, (text: string) => string>> = { bad: pc.red, good: pc.green, middle: pc.yellow, faint: pc.dim, strong: pc.bold };
  return tones[tone](words);
}
