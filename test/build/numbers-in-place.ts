import { transform } from "esbuild";
import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** A number that a module names for itself, at its top level. */
const NAMED_NUMBER = /^const (\w+) = (-?[\d._]+);$/gm;

/** Puts numbers where they are used: their names are for the readers of `src`, and a bundler that knows no better declares each of them. */
export const numbersInPlace: Plugin = {
  name: "numbers-in-place",
  setup: (build) =>
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({ contents: await withNumbersInPlace(await readFile(path, "utf8")), loader: "js" })),
};

/** The same module in JavaScript: «const MOST = 3; return n < MOST» is «return n < 3». */
export async function withNumbersInPlace(code: string): Promise<string> {
  const define = Object.fromEntries([...code.matchAll(NAMED_NUMBER)].map(([, name, number]) => [name!, number!.replaceAll("_", "")]));
  return (await transform(code.replace(NAMED_NUMBER, ""), { loader: "ts", define, target: "esnext" })).code;
}
