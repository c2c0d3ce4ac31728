/**
 * Makes the module `rapporteur:validators` at build and in tests: code that ajv generates from the published JSON Schemas, so that
 * nothing is compiled where it runs (a page's Content-Security-Policy forbids it) and ajv itself is no dependency.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { transform } from "esbuild";
import standaloneCode from "ajv/dist/standalone/index.js";
import { jsonSchema, publishedSchemas } from "../../src/schema/json-schema.js";

export const VALIDATORS = "rapporteur:validators";

/** The module's code: one function for each published schema but `assertion`, under its name. */
export function validatorsCode(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    validateFormats: false,
    code: { source: true, esm: true, lines: false },
  });
  /** A finding and a claim are told apart by their act; their union would say every fault twice. */
  const names = publishedSchemas.filter((name) => name !== "assertion");
  for (const name of names) ajv.addSchema(jsonSchema(name, "ref"), name);
  const write = standaloneCode as unknown as (ajv: Ajv2020, refs: Record<string, string>) => string;
  return write(ajv, Object.fromEntries(names.map((name) => [name, name])));
}

/** For tsup; what is generated is shortened. */
export const validatorsForEsbuild = {
  name: VALIDATORS,
  setup(build: EsbuildHooks): void {
    build.onResolve({ filter: new RegExp(`^${VALIDATORS}$`) }, ({ path }) => ({ path, namespace: VALIDATORS }));
    build.onLoad({ filter: /.*/, namespace: VALIDATORS }, async () => ({
      contents: (await transform(validatorsCode(), { minify: true })).code,
      loader: "js",
      resolveDir: process.cwd(),
    }));
  },
};

/** For vitest. */
export const validatorsForVite = {
  name: VALIDATORS,
  resolveId: (id: string) => (id === VALIDATORS ? id : null),
  load: (id: string) => (id === VALIDATORS ? validatorsCode() : null),
};

interface EsbuildHooks {
  onResolve(options: { filter: RegExp }, callback: (args: { path: string }) => { path: string; namespace: string }): void;
  onLoad(options: { filter: RegExp; namespace: string }, callback: () => Promise<{ contents: string; loader: "js"; resolveDir: string }>): void;
}
