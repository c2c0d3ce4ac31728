import type { Outcome } from "../../schema/verdict.js";
import { outcomeGroupWords } from "../outcome-words.js";
import { filterAddress, filterLink } from "./filter-link.js";
import { html, type Markup } from "./markup.js";

/** How the findings of one topic came out. */
export interface TopicRow {
  readonly topic: string;
  readonly label: string;
  readonly total: number;
  readonly counts: readonly { readonly outcome: Outcome; readonly count: number }[];
}

/** Of a row of signs, in pixels. */
export const ROW_HEIGHT = 14;

/**
 * What stands in the row of a topic: its name, a link that filters, and a sign for each finding. The page draws it again by the
 * same code when a reviewer decides.
 *
 * @param pitch of a sign and the gap to the next, in pixels
 */
export function renderTopicRow({ topic, label, total, counts }: TopicRow, pitch: number): Markup {
  const present = counts.filter(({ count }) => count > 0);
  const words = present.map(({ outcome, count }) => `${count} ${outcomeGroupWords(outcome)}`).join(", ");
  const starts = present.map((_, i) => present.slice(0, i).reduce((sum, { count }) => sum + count, 0) * pitch);
  const width = round(total * pitch);
  return html`${filterLink({ topic }, label.replace(/ \(.*\)$/, ""), `${label}: ${total} ${total === 1 ? "finding" : "findings"}${total === 0 ? "" : `, ${words}`}`)}<svg width="${width}" height="${ROW_HEIGHT}" viewBox="0 0 ${width} ${ROW_HEIGHT}" aria-hidden="true" focusable="false">${present.map(
    ({ outcome, count }, i) =>
      html`<rect x="${round(starts[i]!)}" width="${round(count * pitch)}" height="${ROW_HEIGHT}" fill="url(#of-${outcome})" data-filter="${filterAddress({ topic, outcome })}"><title>${label}: ${count} ${outcomeGroupWords(outcome)}</title></rect>`,
  )}</svg><span class="total" aria-hidden="true">${total}</span>`;
}

/** To a hundredth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
