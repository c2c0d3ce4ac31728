/** What other programs get: a package that its exports describe rightly, small enough, and the same in Deno. */
import { join } from "node:path";
import { countsInNode } from "../counts-in-node.mjs";
import { expect, installTools, pack, root, run } from "../ground.mjs";

const tool = (name) => join(root, "test/system/node_modules/.bin", name);

function isPublishable() {
  installTools();
  run(tool("publint"), ["--strict", root], { cwd: root });
  run(tool("attw"), [pack()]);
}

function staysSmall() {
  pack();
  const sizes = JSON.parse(run(join(root, "node_modules/.bin/size-limit"), ["--json"], { cwd: root }).stdout);
  for (const { name, passed, size } of sizes) expect(passed, `${name}: ${size} bytes`);
}

function runsInDeno() {
  installTools();
  const counts = countsInNode();
  expect(
    run(tool("deno"), ["run", "--no-prompt", "--allow-read", "--allow-env", "--node-modules-dir=manual", "print-counts.mjs"]).stdout.trim() === counts,
    "Deno gives other outcomes",
  );
}

export const checks = [
  { name: "publint and arethetypeswrong find nothing", run: isPublishable },
  { name: "the core and the tables stay within their sizes", run: staysSmall },
  { name: "Deno imports the package and gives the same outcomes", run: runsInDeno },
];
