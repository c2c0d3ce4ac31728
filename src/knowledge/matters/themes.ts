import table from "../../../data/themes.json" with { type: "json" };

const labels = new Map((table as { themes: { id: string; label: string }[] }).themes.map(({ id, label }) => [id, label]));

/**
 * How people name a topic; of one that the table does not have, its id.
 *
 * @example themeLabel("detention") // "Conditions of detention"
 */
export function themeLabel(id: string): string {
  return labels.get(id) ?? id;
}
