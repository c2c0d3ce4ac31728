import pc from "picocolors";
import { check } from "../check.js";
import { readSide } from "../node/read-file.js";
import { writeWhole } from "../node/write-whole.js";
import type { Side } from "../report/sides.js";
import { toText, type Tone } from "../report/to-text.js";
import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import type { Outcome } from "../schema/verdict.js";
import type { AboutByFile } from "./about-option.js";

/** Options of `rapporteur check`, as commander gives them. */
export interface CheckArguments {
  readonly against: readonly string[];
  readonly about: AboutByFile;
  readonly format?: string;
  readonly output?: string;
  readonly failOn: readonly Outcome[];
  readonly acrossStates?: boolean;
}

const FORMATS = ["text", "json"] as const;
type Format = (typeof FORMATS)[number];

/**
 * Runs `rapporteur check`: reads both sides, compares, prints or writes the report.
 *
 * @returns the exit status: 1 when `--fail-on` found an outcome, else 0
 * @throws {InputError}
 */
export async function runCheck(files: readonly string[], options: CheckArguments): Promise<number> {
  const format = formatOf(options);
  const stray = [...options.about.keys()].find((file) => !files.includes(file) && !options.against.includes(file));
  if (stray !== undefined) throw new InputError("bad-option", `--about ${stray}`, `is none of the files compared: ${[...files, ...options.against].join(", ")}`);
  const report = check(
    { claims: await readAll(files, options.about), findings: await readAll(options.against, options.about) },
    { acrossStates: options.acrossStates ?? false },
  );
  const text = render(report, format, options.output === undefined && process.stdout.isTTY === true);
  if (options.output === undefined) process.stdout.write(text);
  else await write(options.output, text);
  return report.findings.some((finding) => options.failOn.includes(finding.outcome)) ? 1 : 0;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw new InputError("bad-option", `--output ${path}`, `cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

async function readAll(files: readonly string[], about: AboutByFile): Promise<Side> {
  const sides = [];
  for (const file of files) sides.push(...(await readSide(file, about.get(file))));
  return sides;
}

/** `--format` decides, else the ending of `--output`, else text. */
function formatOf({ format, output }: CheckArguments): Format {
  const wanted = format ?? (output?.toLowerCase().endsWith(".json") === true ? "json" : "text");
  const known = FORMATS.find((name) => name === wanted);
  if (known === undefined) throw new InputError("bad-option", `--format ${wanted}`, `accepted are ${FORMATS.join(", ")}`);
  return known;
}

function render(report: Report, format: Format, colour: boolean): string {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  return toText(report, colour ? { paint } : {});
}

function paint(words: string, tone: Tone): string {
  const tones: Readonly<Record<Tone, (text: string) => string>> = { bad: pc.red, good: pc.green, middle: pc.yellow, faint: pc.dim, strong: pc.bold };
  return tones[tone](words);
}
