import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FoundRegex } from "./regexes.js";
import { readSources, root } from "./source-files.js";

/** Files that do something when they are loaded. */
const ACTS = /^cli\/bin\.ts$|^node\/(?:check|audit)-worker\.ts$|^report\/html\/client\//;

/** Loads a file of src by its path there. */
export type Load = (path: string) => Promise<Record<string, unknown>>;

/**
 * Every regular expression that src makes of words while it runs (`new RegExp`, of tables mostly): all its files are loaded, and
 * `use` is run, while the making is watched.
 *
 * @param use makes those that are made only when something is read
 */
export async function builtRegexes(use: (load: Load) => Promise<void>): Promise<FoundRegex[]> {
  const found = new Map<string, FoundRegex>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, words: [string, string?], made) {
      const expression = Reflect.construct(target, words, made) as RegExp;
      const path = /\/src\/([\w/-]+\.ts)/.exec(new Error().stack?.split("\n").slice(2, 4).join("\n") ?? "")?.[1];
      if (path !== undefined) found.set(`${path} ${expression.source}`, { path, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  const load: Load = (path) => import(pathToFileURL(join(root, "src", path)).href) as Promise<Record<string, unknown>>;
  try {
    for (const { path } of readSources("src")) if (!ACTS.test(path)) await load(path);
    await use(load);
  } finally {
    globalThis.RegExp = native;
  }
  return [...found.values()];
}
