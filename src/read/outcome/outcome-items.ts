import type { Line } from "../plain/lines.js";
import { footnoteAfter, type FootnoteState } from "./outcome-footnotes.js";
import { readLead, type Lead, type Numbering } from "./outcome-leads.js";

/** One recommendation of an outcome report, or a paragraph of its list that holds none: lines not yet joined. */
export interface OutcomeItem {
  readonly kind: "paragraph" | "item";
  readonly number: string | null;
  /** Number of the paragraph above. */
  readonly paragraph: string | null;
  /** How many characters of the first line the number takes. */
  readonly skip: number;
  readonly lines: Line[];
}

/** «… (Spain);» at a line's end: whatever follows begins anew. */
const CLOSED = /\)\s*[\d*]{0,3}\s*[;.,:]{0,2}\s*(?:and|or)?\s*[\d*]{0,3}\s*$/;

/**
 * Parts the list of an outcome report into paragraphs («95. The following enjoy …») and recommendations («1.», «95.1», «(a)», «•»);
 * footnotes are left out.
 *
 * @param lines of the list, without furniture
 * @param numbers of paragraphs that are not printed in their line, by line: Word's automatic ones
 */
export function splitOutcomeItems(lines: readonly Line[], numbers: ReadonlyMap<number, string>): OutcomeItem[] {
  const items: OutcomeItem[] = [];
  let numbering: Numbering = { paragraph: null, last: 0, style: null, closed: true };
  let before: { state: FootnoteState; text: string } = { state: "none", text: "" };
  lines.forEach((line, i) => {
    const automatic = numbers.get(line.number);
    const text = automatic === undefined ? line.text : `${withStop(automatic)} ${line.text}`;
    const following = [text, ...lines.slice(i + 1, i + 4).map((next) => next.text)].join(" ");
    const lead = readLead(text, following, numbering);
    before = { state: lead === null ? footnoteAfter(text, numbering, before) : "none", text };
    if (before.state !== "none") return;
    if (lead === null) items.at(-1)?.lines.push(line);
    else {
      items.push(itemOf(lead, numbering, line, text.length - line.text.length));
      numbering = afterLead(lead, numbering);
    }
    numbering = { ...numbering, closed: lead?.kind === "paragraph" || CLOSED.test(line.text) || /:\s*$/.test(line.text) };
  });
  return items;
}

function itemOf(lead: Lead, numbering: Numbering, line: Line, added: number): OutcomeItem {
  const paragraph = lead.kind === "paragraph" ? lead.number : numbering.paragraph === null ? (lead.number?.split(".")[0] ?? null) : String(numbering.paragraph);
  return { kind: lead.kind, number: lead.number, paragraph, skip: Math.max(0, lead.length - added), lines: [line] };
}

function afterLead(lead: Lead, numbering: Numbering): Numbering {
  if (lead.kind === "paragraph") return { ...numbering, paragraph: lead.value, last: 0, style: null };
  const major = lead.style === "dotted" ? Number(lead.number!.split(".")[0]) : numbering.paragraph;
  return { ...numbering, paragraph: Math.max(major ?? 0, numbering.paragraph ?? 0), last: lead.value, style: lead.style };
}

function withStop(number: string): string {
  return /^\d+$/.test(number) ? `${number}.` : number;
}
