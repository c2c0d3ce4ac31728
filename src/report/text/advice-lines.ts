import type { Advice } from "../../schema/inconsistency.js";
import { terminalSafe } from "../terminal-safe.js";
import { wrap } from "./wrap.js";

/**
 * Hints to an author, one block for each thing to mend with all its places, for a terminal.
 *
 * @example console.log(adviceLines(advise(document), 80).join("\n"))
 */
export function adviceLines(rows: readonly Advice[], width: number, paint: (words: string, tone: "faint") => string = (words) => words): string[] {
  const byMessage = new Map<string, Advice["places"][number][]>();
  for (const { message, places } of rows) byMessage.set(message, [...(byMessage.get(message) ?? []), ...places]);
  return [...byMessage].map(([message, places]) => {
    const quotes = places.map(({ source }) =>
      wrap(
        `${terminalSafe(source.document)}, ${source.paragraph === null ? `line ${source.line}` : `para. ${terminalSafe(source.paragraph)}`}: «${terminalSafe(source.quote ?? "")}»`,
        width,
        "  ",
      ),
    );
    return [paint("ADVICE", "faint"), wrap(terminalSafe(message), width, "  "), ...quotes].join("\n");
  });
}
