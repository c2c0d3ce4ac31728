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

export const checks = [{ name: "the types hold for a strict user, ESM and CommonJS", run: typesHold }];
