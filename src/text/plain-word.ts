import table from "../../data/grammar.json" with { type: "json" };

/** Words that no noun phrase holds: they end or open what a number counts. */
const GRAMMAR = new Set((table as { stopping: string[] }).stopping);

/** Whether a word is grammar and names nothing. */
export function isStopWord(form: string): boolean {
  return GRAMMAR.has(form);
}
