import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Lodash for what is asked of it here: lists grouped and counted by a function. Left out are the shorthands of its iteratees
 * (`groupBy(rows, "act")`), which bring a deep comparison of everything with everything, the grouping of what is no list, and its care
 * for engines without `Object.defineProperty`: together 28 KB. The types refuse a shorthand in `src`: see `lodash` in
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
      contents: `module.exports = ${INSTEAD[path as keyof typeof INSTEAD]};`,
      loader: "js",
    }));
  },
};

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
