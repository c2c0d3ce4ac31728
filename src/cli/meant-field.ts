import { didYouMean } from "../knowledge/did-you-mean.js";
import { jsonSchema } from "../schema/json-schema.js";

/** The fields that a configuration may have at a place. */
function fieldsAt(path: readonly PropertyKey[]): string[] {
  type Node = ReturnType<typeof jsonSchema>;
  const inside = (at: Node | undefined, part: PropertyKey) => (at?.properties?.[String(part)] ?? at?.additionalProperties ?? at?.items) as Node | undefined;
  return Object.keys(path.reduce(inside, jsonSchema("config"))?.properties ?? {});
}

/**
 * What may have been meant by a field that a configuration cannot have, as the end of a message; else all that it can have there.
 *
 * @param path of what the field stands in
 * @example meantField("agianst", []) // "; did you mean «against»?"
 */
export function meantField(field: string, path: readonly PropertyKey[]): string {
  const known = fieldsAt(path);
  return didYouMean(field, known) || (known.length === 0 ? "" : `; there are ${known.join(", ")}`);
}
