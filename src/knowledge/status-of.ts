import table from "../../data/claim-cues.json" with { type: "json" };
import type { ClaimAct, Status } from "../schema/assertion.js";
import type { Word } from "../text/words.js";
import { concepts } from "./concepts.js";
import { compilePatterns } from "./patterns.js";

interface Tables {
  readonly statuses: readonly { status: Status; cues: readonly string[] }[];
  readonly acts: readonly { act: ClaimAct; cues: readonly string[] }[];
}

const { statuses, acts } = table as Tables;
const matchStatuses = compilePatterns(statuses, (row) => row.cues, concepts);
const matchActs = compilePatterns(acts, (row) => row.cues, concepts);

/** A value that cues gave, and the words that gave it. */
export interface Cued<Value> {
  readonly value: Value;
  readonly words: string;
}

/**
 * The status that a sentence reports; of several the first of the table stands: what is absent or planned is not done,
 * whatever else the sentence names as done.
 */
export function statusOf(text: string, words: readonly Word[]): Cued<Status> | null {
  return firstOf(statuses, matchStatuses(words), text, words, (row) => row.status);
}

/** The act that its cues give a claim (denial, compliance, concession), or null where status must tell. */
export function cuedActOf(text: string, words: readonly Word[]): Cued<ClaimAct> | null {
  return firstOf(acts, matchActs(words), text, words, (row) => row.act);
}

function firstOf<Row, Value>(rows: readonly Row[], matches: ReturnType<ReturnType<typeof compilePatterns<Row>>>, text: string, words: readonly Word[], value: (row: Row) => Value): Cued<Value> | null {
  for (const row of rows) {
    const found = matches.find((match) => match.row === row);
    const range = found?.ranges[0];
    if (range !== undefined) return { value: value(row), words: text.slice(words[range[0]]!.start, words[range[1]]!.end) };
  }
  return null;
}
