/** Writes dist/schema/*.json, which package.json exports as `rapporteur/schema/*.json`. Runs at the end of `npm run build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema, publishedSchemas } from "../../src/schema/json-schema.js";

mkdirSync("dist/schema", { recursive: true });
for (const name of publishedSchemas) writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
console.log(`dist/schema: ${publishedSchemas.map((name) => `${name}.json`).join(", ")}`);
