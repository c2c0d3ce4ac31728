import { wordsFor, type Verbosity } from "./verbosity.js";
import { terminalSafe } from "../report/terminal-safe.js";

const BAR = 20;
const CLEAR = "\r\u001b[K";

/** Tells on standard error how far long work is; on a terminal only, in one line that is cleared in the end. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly done: () => void;
}

/**
 * @param total how many steps there are
 * @example const progress = startProgress(files.length, {}); for (const file of files) progress.step(file); progress.done();
 */
export function startProgress(total: number, verbosity: Verbosity): Progress {
  let at = 0;
  if (process.stderr.isTTY !== true || !wordsFor(verbosity).progress) return { step: () => undefined, done: () => undefined };
  return {
    step(what) {
      at += 1;
      const filled = Math.round((BAR * at) / Math.max(total, at));
      const name = terminalSafe(what);
      process.stderr.write(`${CLEAR}${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${at}/${total} ${name.length > 50 ? `…${name.slice(-49)}` : name}`);
    },
    done: () => void process.stderr.write(CLEAR),
  };
}
