import { codeOfState, isStateCode } from "../knowledge/member-states/is-state-code.js";
import { documentKindSchema, type About } from "../schema/document.js";
import { InputError } from "../schema/error.js";

/** What `--about` says, by file. */
export type AboutByFile = Map<string, About>;

/**
 * Reads one `--about FILE=SYMBOL,DATE[,KIND]`; a part may be empty («report.txt=,2024»), and a draft, which has no symbol yet, has the
 * code of its State in its place («draft.docx=KAZ,2024»).
 *
 * @throws {InputError} `bad-option`, naming what is accepted
 * @example readAbout("a.txt=CCPR/C/KAZ/3,2024,replies", new Map())
 */
export function readAbout(value: string, before: AboutByFile = new Map()): AboutByFile {
  const at = value.indexOf("=");
  const refuse = (why: string) => new InputError("bad-option", `--about ${value}`, why);
  if (at <= 0) throw refuse("FILE=SYMBOL,DATE[,KIND] is accepted");
  const [symbol = "", date = "", kind = ""] = value
    .slice(at + 1)
    .split(",")
    .map((part) => part.trim());
  if (date !== "" && !/^\d{4}(?:-\d{2}){0,2}$/.test(date)) throw refuse(`the date «${date}» is no year, month or day as 2024, 2024-03 or 2024-03-12`);
  const known = documentKindSchema.safeParse(kind);
  if (kind !== "" && !known.success) throw refuse(`the kind «${kind}» is none of ${documentKindSchema.options.join(", ")}`);
  if (symbol !== "" && !symbol.includes("/") && !isStateCode(symbol))
    throw refuse(`«${symbol}» is neither a symbol, which has strokes (/), nor the code of a State, three capitals of ISO 3166${suggestionFor(symbol)}`);
  const about: About = {
    ...(symbol === "" ? {} : isStateCode(symbol) ? { state: symbol } : { symbol }),
    ...(date === "" ? {} : { date }),
    ...(known.success ? { kind: known.data } : {}),
  };
  return new Map(before).set(value.slice(0, at), about);
}

/** The code of a State that was written out, or in small letters. */
function suggestionFor(words: string): string {
  const meant = codeOfState(words) ?? (isStateCode(words.toUpperCase()) ? words.toUpperCase() : null);
  return meant === null ? "" : `; did you mean ${meant}?`;
}
