import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Lodash without the shorthands of its iteratees (`groupBy(rows, "act")`), which bring a deep comparison of everything with everything:
 * 20 KB for what is never used here, where every iteratee is a function. The types refuse a shorthand in `src`: see `lodash` in
 * `test/architecture.test.ts`.
 */
export const leanLodash: Plugin = {
  name: "lean-lodash",
  setup: (build) => {
    build.onResolve({ filter: /\/_baseIteratee(?:\.js)?$/ }, () => ({ path: "iteratee", namespace: "lean-lodash" }));
    build.onLoad({ filter: /.*/, namespace: "lean-lodash" }, () => ({ contents: IDENTITY, loader: "js" }));
  },
};

const IDENTITY = `module.exports = (iteratee) => {
  if (iteratee !== undefined && typeof iteratee !== "function") throw new TypeError("an iteratee is a function");
  return iteratee ?? ((value) => value);
};`;
