import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Lodash for what is asked of it here: lists grouped and counted by a function. Left out are the shorthands of its iteratees
 * (`groupBy(rows, "act")`), which bring a deep comparison of everything with everything, the grouping of what is no list, and its care
 * for engines without `Object.defineProperty`: together 28 KB; and `require`. The types refuse a shorthand in `src`: see `lodash` in
 * `test/architecture.test.ts`.
 */
export const leanLodash: Plugin = {
  name: "lean-lodash",
  setup: (build) => {
    build.onResolve({ filter: /\/_(?:baseIteratee|baseAggregator|defineProperty)(?:\.js)?$/ }, ({ path }) => ({
      path: path.replace(/^.*_|\.js$/g, ""),
      namespace: "lean-lodash",
    }));
    build.onLoad({ filter: /.*/, namespace: "lean-lodash" }, ({ path }) => ({
      contents: `export default ${INSTEAD[path as keyof typeof INSTEAD]};`,
      loader: "js",
    }));
    build.onLoad({ filter: /[\\/]lodash[\\/]\w+\.js$/ }, async ({ path }) => ({ contents: asModule(await readFile(path, "utf8")), loader: "js" }));
  },
};

/**
 * The code of a file of lodash with `import` and `export`, so that nothing has to stand in for `require` in ours: 1 KB more.
 *
 * @throws {Error} where lodash asks for its parts in other words than it did
 */
function asModule(code: string): string {
  const made = code.replace(/(?:var|\n) +(\w+) = require\('(\.\/\w+)'\)[,;]/g, 'import $1 from "$2.js";').replace("module.exports =", "export default");
  if (/\b(?:require\(|module\.)/.test(made)) throw new Error("lodash asks in other words now: look how its files ask for each other");
  return made;
}

const INSTEAD = {
  baseIteratee: `(iteratee) => {
  if (iteratee !== undefined && typeof iteratee !== "function") throw new TypeError("an iteratee is a function");
  return iteratee ?? ((value) => value);
}`,
  baseAggregator: `() => {
  throw new TypeError("a list is grouped");
}`,
  defineProperty: "Object.defineProperty",
};
