import type { Outcome } from "../../../schema/verdict.js";
import { outcomeThatStands } from "../../reviews/outcome-that-stands.js";
import { outcomeOrder } from "../outcome-glyph.js";
import { renderTopicRow } from "../render-topic-row.js";
import type { Card } from "./cards.js";
import type { ReviewStore } from "./review-store.js";

/** Draws the rows of the plot anew by the outcomes that stand now; a row that did not change is left as it is. */
export function drawTopics(cards: readonly Card[], { findings }: ReviewStore): void {
  const plot = document.querySelector<HTMLElement>(".plot");
  if (plot === null) return;
  const byTopic = new Map<string, Outcome[]>();
  for (const { target, how, values } of cards) {
    const review = findings.get(target.id);
    const outcome = outcomeThatStands({ outcome: target.outcome, how, ...(review === undefined ? {} : { review }) })?.outcome;
    if (outcome !== undefined) for (const topic of values["topic"]!) byTopic.set(topic, [...(byTopic.get(topic) ?? []), outcome]);
  }
  for (const row of plot.querySelectorAll<HTMLElement>("li[data-topic]")) {
    const topic = decodeURIComponent(row.dataset["topic"]!);
    const outcomes = byTopic.get(topic) ?? [];
    const counts = outcomeOrder.map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length }));
    const state = counts.map(({ count }) => count).join(" ");
    if (row.dataset["counts"] === state) continue;
    row.innerHTML = renderTopicRow({ topic, label: row.dataset["label"]!, total: outcomes.length, counts }, Number(plot.dataset["pitch"])).text;
    row.dataset["counts"] = state;
  }
}
