/** What is wrong with a record of the export, or had to be inferred; each is counted. */
export type UhriFault =
  | "repeated-id"
  | "repeated-id-other-text"
  | "no-id"
  | "no-text"
  | "no-symbol"
  | "unknown-body"
  | "no-country"
  | "state-from-symbol"
  | "state-from-code"
  | "unknown-country"
  | "several-states"
  | "act-from-text"
  | "no-date"
  | "no-paragraph"
  | "split-word"
  | "outer-blanks";

/** What a run over the export came to. Every record is a finding (or several, one a State), or counted as dropped. */
export interface UhriSummary {
  records: number;
  findings: number;
  /** Records that gave no finding: exact repetitions, and those without a text. */
  dropped: number;
  readonly faults: Map<UhriFault, number>;
  /** Labels that no table knows, with how often they stand. */
  readonly unknown: Map<string, number>;
  /** Fields that are not read, with how many records have them. */
  readonly unreadFields: Map<string, number>;
}

/** A summary of nothing yet, to be handed to `readUhri`. */
export function emptyUhriSummary(): UhriSummary {
  return { records: 0, findings: 0, dropped: 0, faults: new Map(), unknown: new Map(), unreadFields: new Map() };
}
