import { rowKinds, type RowKind } from "../report/rows/to-rows.js";
import { InputError } from "../schema/error.js";

/**
 * Reads `--rows KIND`.
 *
 * @throws {InputError} `bad-option`, naming what is accepted
 * @example readRowKind("pairs") // "pairs"
 */
export function readRowKind(value: string): RowKind {
  const known = rowKinds.find((kind) => kind === value);
  if (known === undefined) throw new InputError("bad-option", `--rows ${value}`, `accepted are ${rowKinds.join(", ")}`);
  return known;
}
