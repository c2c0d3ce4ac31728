/**
 * What a user gets: every check of checks/, each file one concern.
 *
 *   npm run test:system              all of them
 *   npm run test:system -- word      the files whose names hold «word»
 *
 * A file of checks/ exports `checks`, a list of `{ name, run }` where `run` throws what is wrong (it may be async), and, where
 * it needs programs, `programs`: each with the Debian package that holds it. Writes how many passed to coverage/system.json.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { clear, expect, root } from "./ground.mjs";

const wanted = process.argv.slice(2);
const names = readdirSync(new URL("checks/", import.meta.url))
  .filter((name) => name.endsWith(".mjs") && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort();
const files = await Promise.all(names.map((name) => import(`./checks/${name}`)));
const results = [];

async function runCheck({ name, run }) {
  const started = performance.now();
  let fault = null;
  try {
    await run();
  } catch (error) {
    fault = error.message;
  }
  results.push({ name, fault });
  console.log(
    `${fault === null ? "ok  " : "FAIL"}  ${name} (${Math.round(performance.now() - started)} ms)${fault === null ? "" : `\n      ${fault.replaceAll("\n", "\n      ")}`}`,
  );
}

/** Fails where a program is absent, rather than skip what needs it. */
function isInstalled(program, debian) {
  const found = (process.env.PATH ?? "").split(delimiter).some((place) => existsSync(join(place, program)));
  expect(found, `${program} is not installed: apt-get install ${debian}`);
}

const programs = Object.entries(Object.assign({}, ...files.map((file) => file.programs ?? {})));
for (const [program, debian] of programs) await runCheck({ name: `${program} is installed`, run: () => isInstalled(program, debian) });
for (const check of files.flatMap((file) => file.checks)) await runCheck(check);

clear();
const passed = results.filter(({ fault }) => fault === null).length;
/** No check at all is a failure too. */
const failed = results.length === 0 ? 1 : results.length - passed;
mkdirSync(join(root, "coverage"), { recursive: true });
writeFileSync(join(root, "coverage/system.json"), JSON.stringify({ passed, failed }));
console.log(`system: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
