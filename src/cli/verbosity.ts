import { terminalSafe } from "../report/terminal-safe.js";

/** How much a command says beside its result. */
export interface Verbosity {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/**
 * What is said: nothing but errors with `--quiet`; a progress bar and what was written on a terminal; with `--verbose` also what was read and written.
 */
export function wordsFor({ quiet, verbose }: Verbosity): { readonly progress: boolean; readonly notes: boolean } {
  return { progress: quiet !== true && verbose !== true, notes: verbose === true && quiet !== true };
}

/** Says one line on standard error, with `--verbose`. */
export function note(line: string, verbosity: Verbosity): void {
  if (wordsFor(verbosity).notes) process.stderr.write(`${line}\n`);
}

/** What says a line on standard error that a person should see, but with `--quiet`. */
export function tellUnlessQuiet({ quiet }: Verbosity): (line: string) => void {
  return (line) => void (quiet !== true && process.stderr.write(`rapporteur: ${terminalSafe(line)}\n`));
}
