/** Writes src/knowledge/matters/matter-files.ts: the list of all files of data/matters, so that a bundler sees them. `npm run matters` */
import { readdirSync, writeFileSync } from "node:fs";

const names = readdirSync("data/matters")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -5))
  .sort();
const variable = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const imports = names.map((name) => `import ${variable(name)} from "../../../data/matters/${name}.json" with { type: "json" };`);
writeFileSync(
  "src/knowledge/matters/matter-files.ts",
  `${imports.join("\n")}\n\n/** Every file of data/matters; \`npm run matters\` writes this list. */\nexport const matterFiles: readonly unknown[] = [\n${names.map((name) => `  ${variable(name)},`).join("\n")}\n];\n`,
);
