import type { Word } from "../../text/words.js";
import type { FoundInstrument } from "../patterns/end-behind-gap.js";
import { counts, instrumentById, protocolsOf, treatyOfBody } from "./instrument-table.js";
import { isSmall } from "./name-tree.js";
import type { Antecedents } from "./read-protocol.js";

/** What a text is about, for names that do not say it themselves: «the Optional Protocol to the Convention». */
export interface InstrumentContext {
  /** The committee that speaks, an id of `bodies.json`. */
  readonly body?: string;
  /** Instruments named before, the last one last. */
  readonly instruments?: readonly string[];
}
/** An instrument that a text names, or a committee by the id of its treaty. */
export interface Mention extends FoundInstrument {
  readonly isCommittee: boolean;
}

/** How many mentions back a word may point. */
const MOST_BACK = 12;
/** How many words may stand between the treaties of one list. */
const MOST_BETWEEN = 6;

/**
 * The treaties that «its», «their» or «the Convention» may mean at `at`: named before, else given by the context; and the
 * one that stands right before.
 */
export function antecedentsAt(
  { words, mentions, context }: { words: readonly Word[]; mentions: readonly Mention[]; context: InstrumentContext },
  at: number,
): Antecedents {
  const list = listBefore(words, mentions, at);
  const isTheirs = words[at - 1]?.form === "their" || words[at - 2]?.form === "their";
  if (isTheirs && list.length > 0) return { nearest: list, adjacent: list.slice(0, 1) };
  const before = mentions.slice(-MOST_BACK).findLast(({ id }) => mayMean(id))?.id ?? context.instruments?.findLast(mayMean);
  const given = context.body === undefined ? undefined : treatyOfBody(context.body)?.id;
  return { nearest: [before ?? given].filter((id) => id !== undefined), adjacent: list.slice(0, 1) };
}

/** The treaties of the list that ends right before `at`, the last one first: «ICCPR, ICESCR and …». */
function listBefore(words: readonly Word[], mentions: readonly Mention[], at: number): string[] {
  const list: string[] = [];
  let behind = at;
  for (const { id, first, last, isCommittee } of mentions.slice(-MOST_BACK).reverse()) {
    if (isCommittee || behind - last - 1 > MOST_BETWEEN || !words.slice(last + 1, behind).every((word) => isSmall(word) || counts.has(word.form))) return list;
    list.push(id);
    behind = Math.min(behind, first);
  }
  return list;
}

/** Whether «the Convention» can be this instrument: a treaty with a committee or with protocols. */
function mayMean(id: string): boolean {
  const row = instrumentById(id);
  return row !== undefined && row.kind !== "protocol" && (row.body !== null || protocolsOf(id).length > 0);
}
