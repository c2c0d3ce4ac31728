/** Writes dist/NOTICES.txt: the licences of the packages whose code stands in dist or in the page. Runs in `npm run build`. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
/** Bundled, and therefore no dependencies of the package; `entities` is one of parse5. */
const bundled = ["csv-parse", "date-fns", "entities", "fuse.js", "lodash", "pdfjs-dist", "picocolors", "stemmer"];

const notices = [...Object.keys(dependencies), ...bundled].sort().map((name) => {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file === undefined ? `${license} licence.` : readFileSync(join(folder, file), "utf8").trim()}\n`;
});
writeFileSync(
  join(root, "dist/NOTICES.txt"),
  `Parts of these packages stand in the files beside this one, rapporteur.html among them.\n\n${notices.join(`\n${"-".repeat(78)}\n\n`)}`,
);
