/** Many comparisons, and the same bytes wherever they are made: on other releases of Node, by a queue whose workers are killed. */
import { copyFileSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, folder, install, installTools, root, run } from "../ground.mjs";
import { queueRun } from "../queue-run.mjs";

export const programs = { "redis-server": "redis-server" };

const bin = join(folder, "node_modules/rapporteur/dist/cli.js");
const data = "node_modules/rapporteur/data/kazakhstan";

/** The seeds, where they are, and the worked case: each report as this Node writes it and as others do. */
function sameOnEveryNode() {
  installTools();
  install();
  const seeds = join(root, "../shared/seeds");
  const names = existsSync(seeds) ? readdirSync(seeds).sort() : [];
  if (names.length === 0) console.log(`      ${seeds} IS ABSENT: the same bytes are shown on the worked case alone`);
  for (const name of names) copyFileSync(join(seeds, name), join(folder, name));
  const sides = {
    case: [`${data}/claims.json`, "--against", `${data}/findings.json`],
    ...(names.length > 0 ? { seeds: [...names.filter((_, i) => i !== 2), "--against", names[2]] } : {}),
  };
  const nodes = {
    this: process.execPath,
    22: join(root, "test/system/node_modules/node-22/bin/node"),
    24: join(root, "test/system/node_modules/node-24/bin/node"),
  };
  for (const [what, words] of Object.entries(sides)) {
    const [first, ...others] = Object.entries(nodes).map(([node, program]) => {
      const file = `${what}-${node}.json`;
      run(program, [bin, "check", ...words, "--output", file]);
      return { node: run(program, ["--version"]).stdout.trim(), bytes: readFileSync(join(folder, file)) };
    });
    for (const { node, bytes } of others) expect(bytes.equals(first.bytes), `${what}: Node ${node} writes other bytes than ${first.node}`);
  }
}

async function losesNothing() {
  const { killed, same } = await queueRun({ kills: 3, comparisons: 24 });
  expect(killed > 0, "the run was over before a worker was killed");
  expect(same, `${killed} workers were killed, and the merged result differs from an undisturbed one`);
}

export const checks = [
  { name: "the same bytes on Node 20, 22 and 24", run: sameOnEveryNode },
  { name: "a queue whose workers are killed: merged, the bytes of an undisturbed run", run: losesNothing },
];
