import fc from "fast-check";
import { InputError } from "../../src/schema/error.js";
import { targets, type FuzzTarget } from "./targets.js";

/** No case may take longer, in milliseconds on the processors: what else the machine does counts little. */
const LONGEST = 10_000;

/**
 * Throws so many made cases at a door: nothing but an InputError may come back, in time, and no object may have changed for all.
 *
 * @throws the error of fast-check, with the smallest case that fails and the seed
 */
export async function fuzz({ name, input, run }: FuzzTarget, cases: number, seed: number): Promise<void> {
  const property = fc.asyncProperty(input, async (bytes) => {
    const started = process.cpuUsage();
    try {
      await run(bytes);
    } catch (error) {
      if (!(error instanceof InputError)) throw new Error(`${name}: ${error instanceof Error ? error.stack : String(error)}`, { cause: error });
      if (error.message.includes("\n")) throw new Error(`${name}: a message of more than one line: ${error.message}`, { cause: error });
    }
    const { user, system } = process.cpuUsage(started);
    if (user + system > LONGEST * 1000) throw new Error(`${name}: took ${Math.round((user + system) / 1000)} ms`);
    if ("polluted" in {}) throw new Error(`${name}: changed every object`);
  });
  await fc.assert(property, { numRuns: cases, seed });
}

/** How many of `cases` each door gets. */
export function casesFor({ share }: FuzzTarget, cases: number): number {
  return Math.max(1, Math.round((cases * share) / 100));
}

export { targets };
