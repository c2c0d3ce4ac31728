import type { UnDocument } from "../schema/document.js";
import type { Inconsistency } from "../schema/inconsistency.js";
import { conflictsAcross } from "./across/across.js";
import { audit } from "./audit.js";

/**
 * Where documents of one State disagree with themselves and with each other.
 *
 * @example inconsistenciesIn([report2019, report2024]).map(({ message }) => message)
 */
export function inconsistenciesIn(documents: readonly UnDocument[]): Inconsistency[] {
  return [...documents.flatMap((document) => audit(document).inconsistencies), ...conflictsAcross(documents)];
}
