import type { AcrossRelation } from "../../schema/inconsistency.js";
import type { Draft } from "../tell/draft.js";
import type { MessageId } from "../tell/wording.js";

/** A relation between two documents, and what it comes to. */
export interface AcrossDraft {
  readonly relation: AcrossRelation["relation"];
  /** Where the relation's own message would not tell it. */
  readonly message?: MessageId;
  readonly draft: Omit<Draft, "message" | "holds" | "severity">;
}
