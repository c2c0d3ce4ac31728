/** The published types, for a user with the strictest settings. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, install, root, run } from "../ground.mjs";

const CODE = `import { check, read, type Report } from "rapporteur";
import { readSide } from "rapporteur/node";
export async function run(bytes: Uint8Array): Promise<Report> {
  return check({ claims: [await read(bytes, { name: "a.txt" })], findings: await readSide("b.json") });
}
export const outcome: "contradicted" | "matched" | "partial" | "unaddressed" | undefined = ({} as Report).findings?.[0]?.outcome;
`;

function typesHold() {
  install();
  const files = ["types.mts", "types.cts"];
  for (const name of files) writeFileSync(join(folder, name), CODE);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { noEmit: true, strict: true, skipLibCheck: true, target: "es2022", module: "nodenext", types: [] }, files }),
  );
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
}

const OLD_CODE = `import { check } from "rapporteur";
import claims from "rapporteur/data/kazakhstan/claims.json";
import findings from "rapporteur/data/kazakhstan/findings.json";
export const count: number = check({ claims, findings }).findings.length;
`;

function typesHoldAsOfOld() {
  install();
  writeFileSync(join(folder, "old.ts"), OLD_CODE);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "commonjs", "--moduleResolution", "node10"];
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "--resolveJsonModule", "--esModuleInterop", "old.ts"]);
}

export const checks = [
  { name: "the types hold for a strict user, ESM and CommonJS", run: typesHold },
  { name: "the types hold, those of the worked case too, where modules are found as of old", run: typesHoldAsOfOld },
];
