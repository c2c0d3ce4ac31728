import { outcomeGroupWords } from "../outcome-words.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import type { Outcome } from "../../schema/verdict.js";
import { encodeId } from "./encode-id.js";
import { filterAddress, filterLink } from "./filter-link.js";
import { html, type Markup } from "./markup.js";
import { glyphShape, outcomeGlyph, outcomeOrder } from "./outcome-glyph.js";
import { renderTopicRow, round, ROW_HEIGHT, type TopicRow } from "./render-topic-row.js";
import type { ReportView } from "./report-view.js";
import { topicRows } from "./topic-rows.js";

/** Topics that are seen at once; the rest unfolds. */
const SHOWN = 24;
/** A row of signs is at most this wide, in pixels, so that it stands beside its name and on a phone. */
const WIDTH = 260;
/** A sign of eleven and the gap to the next; below half of that its form cannot be seen, and rows become bars. */
const PITCH = 13;
const LEAST_PITCH = 6.5;

/** The outcomes of each topic: one sign for each finding, or bars where they are too many for signs. */
export function renderTopics({ counted }: ReportView): Markup {
  const rows = topicRows(counted);
  if (rows.length === 0) return html``;
  const pitch = Math.min(PITCH, round(WIDTH / topicRows(counted.map((finding) => ({ ...finding, review: undefined })))[0]!.total));
  const count = (outcome: Outcome) => counted.filter((finding) => outcomeThatStands(finding)?.outcome === outcome).length;
  const list = (some: readonly TopicRow[]) => html`<ul class="topics">${some.map((row) => rowOf(row, pitch))}</ul>`;
  return html`<section class="plot" aria-labelledby="topics" data-pitch="${pitch}">${patterns(pitch)}<h2 id="topics">Outcomes by topic</h2>
<ul class="legend">${outcomeOrder.map((outcome) => html`<li>${filterLink({ outcome }, html`${outcomeGlyph(outcome)}<strong data-count="${filterAddress({ outcome })}">${count(outcome)}</strong> ${outcomeGroupWords(outcome)}`)}</li>`)}</ul>
<p class="caption">${pitch < LEAST_PITCH ? "The length of a bar is the number of findings." : "Each sign is one finding."} A finding of several topics stands in each; outcomes that you correct move, those that you reject are left out. Choose a topic to read its findings.</p>
${list(rows.slice(0, SHOWN))}${rows.length > SHOWN && html`<details><summary>${rows.length - SHOWN} further topics</summary>${list(rows.slice(SHOWN))}</details>`}</section>`;
}

function rowOf(row: TopicRow, pitch: number): Markup {
  return html`<li data-topic="${encodeId(row.topic)}" data-label="${row.label}" data-counts="${row.counts.map(({ count }) => count).join(" ")}">${renderTopicRow(row, pitch)}</li>`;
}

/** What rows are filled with: a sign that repeats, or the ground of a bar. */
function patterns(pitch: number): Markup {
  const scale = round(pitch / PITCH);
  const drop = round((ROW_HEIGHT - 11 * scale) / 2);
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${outcomeOrder.map((outcome) =>
    pitch < LEAST_PITCH
      ? html`<pattern id="of-${outcome}" patternUnits="userSpaceOnUse" width="4" height="${ROW_HEIGHT}"><g class="glyph ${outcome}">${barGround(outcome)}</g></pattern>`
      : html`<pattern id="of-${outcome}" patternUnits="userSpaceOnUse" width="${round(pitch)}" height="${ROW_HEIGHT}"><g class="glyph ${outcome}" transform="translate(${scale} ${drop}) scale(${scale})">${glyphShape(outcome)}</g></pattern>`,
  )}</defs></svg>`;
}

/** Bars without colour: solid and tall, half, solid, two lines. */
function barGround(outcome: Outcome): Markup {
  if (outcome === "contradicted") return html`<rect class="full" width="4" height="14"/>`;
  if (outcome === "matched") return html`<rect class="full" y="3" width="4" height="8"/>`;
  if (outcome === "partial") return html`<rect class="full" y="7" width="4" height="4"/><rect class="full" y="3" width="4" height="1"/>`;
  return html`<rect class="full" y="3" width="4" height="1"/><rect class="full" y="10" width="4" height="1"/>`;
}
