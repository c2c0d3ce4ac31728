import pc from "picocolors";
import { writeWhole } from "../node/write-whole.js";
import type { Tone } from "../report/to-text.js";
import { InputError } from "../schema/error.js";

/** Where and how a command puts what it found. */
export interface OutputArguments {
  readonly format?: string;
  readonly output?: string;
}

const FORMATS = ["text", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** `--format` decides, else the ending of `--output`, else text. */
export function formatOf({ format, output }: OutputArguments): Format {
  const wanted = format ?? (output?.toLowerCase().endsWith(".json") === true ? "json" : "text");
  const known = FORMATS.find((name) => name === wanted);
  if (known === undefined) throw new InputError("bad-option", `--format ${wanted}`, `accepted are ${FORMATS.join(", ")}`);
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
export async function putOut(text: string, { output }: OutputArguments): Promise<void> {
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
