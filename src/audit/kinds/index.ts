import type { UnDocument } from "../../schema/document.js";
import type { Draft } from "../draft.js";
import type { Scene } from "../scene.js";
import { changes } from "./change.js";
import { counts } from "./count.js";
import { dates } from "./date.js";
import { lengths } from "./length.js";
import { references } from "./reference.js";
import { repeats } from "./repeat.js";
import { shares } from "./share.js";
import { statuses } from "./status.js";
import { sums } from "./sum.js";

/** A kind of relation: reads all paragraphs of a document and gives every relation it can compute. */
export type Kind = (scenes: readonly Scene[], document: UnDocument) => Draft[];

/** All kinds, in the order in which their rows are printed. */
export const kinds: readonly Kind[] = [sums, counts, shares, changes, repeats, dates, statuses, references, lengths];
