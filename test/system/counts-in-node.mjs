import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, install, runScript } from "./ground.mjs";

const COUNTS = `import claims from "rapporteur/data/kazakhstan/claims.json" with { type: "json" };
import findings from "rapporteur/data/kazakhstan/findings.json" with { type: "json" };
import { check, read } from "rapporteur";

const text = (words) => new TextEncoder().encode(words);
/** Outcomes of the worked case; then those of two documents, which are read by code that is loaded on demand. */
export async function counts() {
  const draft = await read(text("1. The death penalty was abolished by law in 2016.\\n"), { name: "draft.txt" });
  const un = await read(text("<p>1. The Human Rights Committee recommended that the State abolish the death penalty.</p>"), { name: "un.html" });
  const cases = [check({ claims, findings }), check({ claims: [draft], findings: [un] })];
  return cases.map(({ summary }) => JSON.stringify(summary.outcomes)).join(" ");
}
`;

/** The outcomes that the worked case has in Node: every other place must give the same. */
export function countsInNode() {
  install();
  writeFileSync(join(folder, "counts.mjs"), COUNTS);
  return runScript("print-counts.mjs", 'import { counts } from "./counts.mjs";\nconsole.log(await counts());\n').trim();
}
