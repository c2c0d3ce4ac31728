import { withFields } from "../../schema/with-fields.js";
import type { Finding } from "../../schema/assertion.js";
import type { UnDocument } from "../../schema/document.js";
import { withoutStars } from "../../document/symbol/followed-symbol.js";

/** What stands in place of the symbol of concluding observations that do not name their own. */
const UNNAMED = "concluding-observations";
/** «(a) Repeal …»: the letter of an item, at the beginning of a finding. */
const LETTER = /^.{0,8}?\(([a-z])\)\s/s;
/** The letters of items in a sentence: «… should: (a) repeal …; (b) adopt …». */
const ITEMS = /(?:^\s*|[:;,]\s*(?:and\s|or\s)?)\(([a-z])\)\s/g;

/**
 * Gives the findings of concluding observations the numbers by which a State's follow-up names them: that of their paragraph, with the letter
 * of their item; of a concern also the next paragraph's, which recommends what is to be done about it and is named for both.
 *
 * @param findings of the document, in reading order
 * @returns the same findings, where it is another document
 * @example withOwnNumbers(document, findings)[0].goesBy // ["CCPR/C/UTO/CO/2#9 (a)", "CCPR/C/UTO/CO/2#10"]
 */
export function withOwnNumbers({ kind, symbol }: UnDocument, findings: Finding[]): Finding[] {
  if (kind !== "concluding-observations") return findings;
  const recommending = new Set(findings.filter(({ act }) => act === "recommendation").map(({ source }) => source.paragraph));
  const prefix = symbol === null ? UNNAMED : withoutStars(symbol);
  return findings.map((finding) => {
    const number = finding.source.paragraph;
    if (number === null) return finding;
    const next = String(Number(number) + 1);
    const isAnsweredThere = !recommending.has(number) && recommending.has(next);
    return withFields(finding, { goesBy: [`${prefix}#${number}${letterOf(finding)}`, ...(isAnsweredThere ? [`${prefix}#${next}`] : [])] });
  });
}

/** The letter of the item that a finding stands in: the last before its end, in the finding's words or those of its sentence before them. */
function letterOf({ text, source: { quote, focus } }: Finding): string {
  const own = LETTER.exec(text)?.[1];
  if (own !== undefined) return ` (${own})`;
  const words = quote ?? "";
  const before = words.slice(0, Math.max(0, words.indexOf(focus?.quote ?? "")));
  const letter = [...before.matchAll(ITEMS)].at(-1)?.[1];
  return letter === undefined ? "" : ` (${letter})`;
}
