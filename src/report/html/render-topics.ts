import { outcomeGroupWords } from "../outcome-words.js";
import { standingOutcome } from "../reviews/standing-outcome.js";
import type { Outcome } from "../../schema/verdict.js";
import { filterAddress, filterLink } from "./filter-link.js";
import { html, type Markup } from "./markup.js";
import { glyphShape, outcomeGlyph, outcomeOrder } from "./outcome-glyph.js";
import type { ReportView } from "./report-view.js";
import { topicRows, type TopicRow } from "./topic-rows.js";

/** Topics that are seen at once; the rest unfolds. */
const SHOWN = 24;
/** A row of signs is at most this wide, in pixels, so that it stands beside its name and on a phone. */
const WIDTH = 260;
/** A sign of eleven and the gap to the next; below half of that its form cannot be seen, and rows become bars. */
const PITCH = 13;
const LEAST_PITCH = 6.5;
const HEIGHT = 14;

/** The outcomes of each topic: one sign for each finding, or bars where they are too many for signs. */
export function renderTopics({ report }: ReportView): Markup {
  const rows = topicRows(report.findings);
  if (rows.length === 0) return html``;
  const pitch = Math.min(PITCH, WIDTH / rows[0]!.total);
  const count = (outcome: Outcome) => report.findings.filter((finding) => standingOutcome(finding)?.outcome === outcome).length;
  const list = (some: readonly TopicRow[]) => html`<ul class="topics">${some.map((row) => renderRow(row, pitch))}</ul>`;
  return html`<section class="plot" aria-labelledby="topics">${patterns(pitch)}<h2 id="topics">Outcomes by topic</h2>
<ul class="legend">${outcomeOrder.map((outcome) => html`<li>${filterLink({ outcome }, html`${outcomeGlyph(outcome)}<strong data-count="${filterAddress({ outcome })}">${count(outcome)}</strong> ${outcomeGroupWords(outcome)}`)}</li>`)}</ul>
<p class="caption">${pitch < LEAST_PITCH ? "The length of a bar is the number of findings." : "Each sign is one finding."} A finding of several topics stands in each${report.findings.some(({ review }) => review?.verdict === "rejected") && "; a rejected outcome is left out"}. Choose a topic to read its findings.</p>
${list(rows.slice(0, SHOWN))}${rows.length > SHOWN && html`<details><summary>${rows.length - SHOWN} further topics</summary>${list(rows.slice(SHOWN))}</details>`}</section>`;
}

function renderRow({ topic, label, total, counts }: TopicRow, pitch: number): Markup {
  const present = counts.filter(({ count }) => count > 0);
  const words = present.map(({ outcome, count }) => `${count} ${outcomeGroupWords(outcome)}`).join(", ");
  const starts = present.map((_, i) => present.slice(0, i).reduce((sum, { count }) => sum + count, 0) * pitch);
  const width = round(total * pitch);
  return html`<li>${filterLink({ topic }, label.replace(/ \(.*\)$/, ""), `${label}: ${total} ${total === 1 ? "finding" : "findings"}, ${words}`)}<svg width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" aria-hidden="true" focusable="false">${present.map(
    ({ outcome, count }, i) => html`<rect x="${round(starts[i]!)}" width="${round(count * pitch)}" height="${HEIGHT}" fill="url(#of-${outcome})" data-filter="${filterAddress({ topic, outcome })}"><title>${label}: ${count} ${outcomeGroupWords(outcome)}</title></rect>`,
  )}</svg><span class="total" aria-hidden="true">${total}</span></li>`;
}

/** What rows are filled with: a sign that repeats, or the ground of a bar. */
function patterns(pitch: number): Markup {
  const scale = round(pitch / PITCH);
  const drop = round((HEIGHT - 11 * scale) / 2);
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${outcomeOrder.map((outcome) =>
    pitch < LEAST_PITCH
      ? html`<pattern id="of-${outcome}" patternUnits="userSpaceOnUse" width="4" height="${HEIGHT}"><g class="glyph ${outcome}">${barGround(outcome)}</g></pattern>`
      : html`<pattern id="of-${outcome}" patternUnits="userSpaceOnUse" width="${round(pitch)}" height="${HEIGHT}"><g class="glyph ${outcome}" transform="translate(${scale} ${drop}) scale(${scale})">${glyphShape(outcome)}</g></pattern>`,
  )}</defs></svg>`;
}

/** Bars without colour: solid and tall, half, solid, two lines. */
function barGround(outcome: Outcome): Markup {
  if (outcome === "contradicted") return html`<rect class="full" width="4" height="14"/>`;
  if (outcome === "matched") return html`<rect class="full" y="3" width="4" height="8"/>`;
  if (outcome === "partial") return html`<rect class="full" y="7" width="4" height="4"/><rect class="full" y="3" width="4" height="1"/>`;
  return html`<rect class="full" y="3" width="4" height="1"/><rect class="full" y="10" width="4" height="1"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
