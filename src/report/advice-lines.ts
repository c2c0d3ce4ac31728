import type { Advice } from "../schema/inconsistency.js";
import { terminalSafe } from "./terminal-safe.js";
import { wrap } from "./wrap.js";

/**
 * Hints to an author, one block each, for a terminal.
 *
 * @example console.log(adviceLines(advise(document), 80).join("\n"))
 */
export function adviceLines(rows: readonly Advice[], width: number, paint: (words: string, tone: "faint") => string = (words) => words): string[] {
  return rows.map(({ message, places }) => {
    const quotes = places.map(({ source }) => wrap(`${terminalSafe(source.document)}, ${source.paragraph === null ? `line ${source.line}` : `para. ${source.paragraph}`}: «${terminalSafe(source.quote ?? "")}»`, width, "  "));
    return [paint("ADVICE", "faint"), wrap(terminalSafe(message), width, "  "), ...quotes].join("\n");
  });
}
