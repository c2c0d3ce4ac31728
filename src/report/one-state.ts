import { InputError } from "../schema/error.js";
import { isDocument, type Side } from "./sides.js";

/**
 * Pairs form within one State.
 *
 * @returns the State of the claims; null where nothing says it
 * @throws {InputError} `other-state` when a document of the claims is of another State than one of the findings
 */
export function requireOneState(claims: Side, findings: Side): string | null {
  const stated = findings.find((entry) => entry.state !== null && entry.state !== undefined);
  const own = claims.find(({ state }) => state)?.state ?? null;
  if (stated === undefined) return own;
  const other = claims.find((entry) => entry.state !== null && entry.state !== undefined && entry.state !== stated.state);
  if (other === undefined) return own;
  const name = isDocument(other) ? other.id : other.source.document;
  const against = isDocument(stated) ? stated.id : stated.source.document;
  throw new InputError("other-state", name, `speaks of ${other.state}, ${against} of ${stated.state}`);
}
