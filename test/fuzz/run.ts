/**
 * Throws 100,000 made cases at every reader and parser.
 *
 *   npm run fuzz [-- CASES [SEED]]
 */
import { casesFor, fuzz, targets } from "./fuzz.js";

const [cases = 100_000, seed = 1] = process.argv.slice(2).map(Number);
if (![cases, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error("fuzz: NOTHING WAS TRIED: CASES and SEED are whole numbers above 0");
  process.exit(2);
}
let failed = 0;
for (const target of targets) {
  const started = performance.now();
  const count = casesFor(target, cases);
  const fault = await fuzz(target, count, seed).then(
    () => null,
    (error: unknown) => error as Error,
  );
  if (fault !== null) failed++;
  console.log(
    `${fault === null ? "ok  " : "FAIL"}  ${target.name.padEnd(20)} ${String(count).padStart(6)} cases, ${((performance.now() - started) / 1000).toFixed(1)} s${fault === null ? "" : `\n${fault.message}`}`,
  );
}
console.log(failed === 0 ? `no case of ${cases} failed` : `${failed} of ${targets.length} doors failed`);
process.exitCode = failed === 0 ? 0 : 1;
