import * as z from "zod/mini";
import { assertionSchema, claimSchema, findingSchema } from "./assertion.js";
import { configSchema } from "./config.js";
import { documentSchema } from "./document.js";
import { inconsistencySchema } from "./inconsistency.js";
import { reportSchema } from "./report.js";
import { reviewsSchema } from "./review.js";

const published = {
  assertion: assertionSchema,
  finding: findingSchema,
  claim: claimSchema,
  document: documentSchema,
  report: reportSchema,
  inconsistency: inconsistencySchema,
  reviews: reviewsSchema,
  config: configSchema,
};

/** What is published as `rapporteur/schema/<name>.json`. */
export type PublishedSchema = keyof typeof published;

export const publishedSchemas = Object.keys(published) as PublishedSchema[];

/**
 * One published schema as JSON Schema (draft 2020-12), written from the zod schema; fields that it does not name are allowed,
 * but for `config`, where they would be slips of the pen.
 *
 * @param reused whether parts that come again are written out, which people read, or referred to, which is shorter
 * @example jsonSchema("claim").type // "object"
 */
export function jsonSchema(name: PublishedSchema, reused: "inline" | "ref" = "inline"): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(published[name], { io: "input", target: "draft-2020-12", reused });
  return { $schema: $schema ?? "https://json-schema.org/draft/2020-12/schema", title: name, ...schema };
}
