/**
 * Finds every regular expression that src makes of words while it runs (`new RegExp`, of tables mostly): all its files are loaded, and a
 * text is read and compared, while the making is watched. Prints as JSON how many there are and which are slow (`slowOnes`). A process of
 * its own, in which nothing of src was loaded before.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { slowOnes, type FoundRegex } from "./regexes.js";
import { aSource } from "./samples.js";
import { filesUnder, root } from "./source-files.js";

/** Files that do something when they are loaded, and what only a build can load. */
const LEFT_OUT = /^cli\/bin\.ts$|^node\/(?:check|audit)-worker\.ts$|^report\/html\/client\/|^schema\/validate\/|\.d\.ts$/;
/** A text that makes the readers build what they build while they read. */
const READ = [
  "The national human rights institution has B status.1 In 2016, the Committee was concerned at torture in prisons (A/HRC/28/10, para. 124.1).",
  "Recommendations 124.1 and 125.2: the State should abolish the death penalty.",
  "From 2012 to 2015 the number of cases fell by 20 per cent, from 100 to 80.",
]
  .map((words, i) => `${i + 1}.\t${words}\n`)
  .join("");
const FINDING = { id: "f", act: "concern", text: "Prisons are overcrowded.", source: aSource({ document: "d", paragraph: "1" }) };

const found = new Map<string, FoundRegex>();
const native = globalThis.RegExp;
globalThis.RegExp = new Proxy(native, {
  construct(target, words: [string, string?], made) {
    const expression = Reflect.construct(target, words, made) as RegExp;
    const path = /\/src\/([\w/-]+\.ts)/.exec(callers().slice(2, 4).join("\n"))?.[1];
    if (path !== undefined) found.set(`${path} ${expression.source}`, { path, source: expression.source, flags: expression.flags });
    return expression;
  },
});

const load = (path: string) => import(pathToFileURL(join(root, "src", path)).href) as Promise<Record<string, unknown>>;
for (const path of filesUnder("src").filter((name) => name.endsWith(".ts") && !LEFT_OUT.test(name))) await load(path);
const { read } = (await load("document/read-document.ts")) as { read: (bytes: Uint8Array, options: { name: string }) => Promise<unknown> };
const { check } = (await load("check.ts")) as { check: (input: object) => unknown };
check({ claims: [await read(new TextEncoder().encode(READ), { name: "a.txt" })], findings: [FINDING] });
globalThis.RegExp = native;
console.log(JSON.stringify({ built: found.size, slow: slowOnes([...found.values()], {}) }));

/** The files of the calls that lead here, the nearest first. */
function callers(): string[] {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName() ?? "");
  const files = new Error().stack as unknown as string[];
  Error.prepareStackTrace = prepareStackTrace;
  return files.slice(0);
}
