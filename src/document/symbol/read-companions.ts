import { matchAt } from "../../text/match-at.js";
import { parseSuffix } from "./suffixes.js";

/** «and Corr.1», «, Add.1 and Add.2», «and Adds.1 and 2». The number must be glued to its word or one blank away. */
const COMPANION = /(?:\s{0,3},\s{0,3}|\s{1,40})(?:and\s{1,40}|& )?((?:Add|Corr|Rev)s?)\.\s?(\d+(?:[\u2010-\u2015-]\d+)?)(?![\d.]\d)/iy;
const FURTHER_NUMBER = /\s{1,3}and\s(\d{1,2})(?![\d.]\d|\s\()/y;

/**
 * Reads what follows a symbol and names further documents by their last part. Gives their canonical symbols, and where the
 * reading ends (`at` when there is none).
 *
 * @example readCompanions("A/HRC/23/11 and Corr.1, para. 4", 11, "A/HRC/23/11") // { symbols: ["A/HRC/23/11/Corr.1"], end: 22 }
 */
export function readCompanions(text: string, at: number, canonical: string): { symbols: string[]; end: number } {
  const symbols: string[] = [];
  let end = at;
  for (let found = matchAt(COMPANION, text, end); found !== null; found = matchAt(COMPANION, text, end)) {
    const [whole, word = "", number = ""] = found;
    end += whole.length;
    symbols.push(besides(canonical, word, number));
    const further = /s$/i.test(word) ? matchAt(FURTHER_NUMBER, text, end) : null;
    if (further === null) continue;
    end += further[0].length;
    symbols.push(besides(canonical, word, further[1] ?? ""));
  }
  return { symbols, end };
}

/** «…/Add.1 and Add.2» replaces the last part, «…/Add.1 and Corr.1» adds one. */
function besides(canonical: string, word: string, number: string): string {
  const type = word.replace(/s$/i, "").replace(/^./, (first) => first.toUpperCase());
  const parts = canonical.split("/");
  const same = parseSuffix(parts.at(-1) ?? "")?.type === type;
  return [...(same ? parts.slice(0, -1) : parts), `${type}.${number.replace(/[\u2010-\u2015]/g, "-")}`].join("/");
}
