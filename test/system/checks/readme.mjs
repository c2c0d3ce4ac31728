/** The README's first example, run as it stands there in the installed package. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, install, root, runScript } from "../ground.mjs";

/** The first fenced block of JavaScript in README.md, and the block of text right after it: what it prints. */
function readmeSnippet() {
  expect(existsSync(join(root, "README.md")), "README.md is absent");
  const found = /```(?:js|javascript|ts|typescript)\n([\s\S]*?)```(?:\s*```(?:text|console)?\n([\s\S]*?)```)?/.exec(readFileSync(join(root, "README.md"), "utf8"));
  expect(found !== null, "README.md holds no block of js or ts");
  return { code: found[1], printed: found[2] };
}

/** The same code for a CommonJS file: imports become require, the rest may await. */
function asCommonJs(code) {
  const imports = /^import\s+(.+?)\s+from\s+(["'][^"']+["'])(?:\s+with\s+\{[^}]*\})?;?$/gm;
  const required = [...code.matchAll(imports)].map(([, names, module]) => `const ${names.replace(/\btype\s+\w+,?/g, "").replace(/ as /g, ": ")} = require(${module});`);
  return `${required.join("\n")}\n(async () => {\n${code.replace(imports, "")}\n})().catch((error) => { console.error(error); process.exitCode = 1; });\n`;
}

function printsWhatTheReadmeSays(file, rewrite) {
  install();
  const { code, printed } = readmeSnippet();
  const output = runScript(file, rewrite(code));
  const plain = (text) => text.trim().replace(/\s+/g, " ");
  expect(output.trim() !== "", "the README's example prints nothing");
  if (printed !== undefined) expect(plain(output) === plain(printed), `the README's example prints\n${output}\nwhere the README says\n${printed}`);
}

export const checks = [
  { name: "the README's example, as ESM", run: () => printsWhatTheReadmeSays("readme.mjs", (code) => code) },
  { name: "the README's example, as CommonJS", run: () => printsWhatTheReadmeSays("readme.cjs", asCommonJs) },
];
