import { themeLabel } from "../../knowledge/matters/themes.js";
import type { JudgedFinding } from "../../schema/report.js";
import { outcomeThatStands } from "../reviews/outcome-that-stands.js";
import { outcomeOrder } from "./outcome-glyph.js";
import type { TopicRow } from "./render-topic-row.js";

/** The topics of findings, those with the most findings first, a topic of rejected outcomes alone last; a finding of two topics counts in both, a rejected outcome in none. */
export function topicRows(findings: readonly JudgedFinding[]): TopicRow[] {
  const byTopic = new Map<string, JudgedFinding[]>();
  for (const finding of findings) for (const topic of new Set(finding.topics ?? [])) byTopic.set(topic, [...(byTopic.get(topic) ?? []), finding]);
  const rows = [...byTopic].map(([topic, list]) => ({
    topic,
    label: themeLabel(topic),
    total: list.filter((finding) => outcomeThatStands(finding) !== null).length,
    counts: outcomeOrder.map((outcome) => ({ outcome, count: list.filter((finding) => outcomeThatStands(finding)?.outcome === outcome).length })),
  }));
  return rows.sort((a, b) => b.total - a.total || (a.label < b.label ? -1 : 1));
}
