/** Writes the licences of the packages that are bundled into our files to `dist/licences.txt`: they ask for it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Packages whose code stands in dist; `tsup.config.ts` bundles the same ones. */
export const BUNDLED = ["csv-parse", "date-fns", "fuse.js", "lodash", "pdfjs-dist", "picocolors", "stemmer"] as const;

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file; its licence is ${license}`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

writeFileSync("dist/licences.txt", `Parts of these packages stand in the files of this folder.\n\n${BUNDLED.map(licenceOf).join(`\n${"-".repeat(80)}\n\n`)}`);
console.log(`dist/licences.txt: ${BUNDLED.join(", ")}`);
