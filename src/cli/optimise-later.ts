import { setFlagsFromString } from "node:v8";

/** How much bytecode a function may run before it is optimised; Node 20 has 67,584. A load of minutes reaches it all the same. */
const BUDGET = 1_200_000;
/** The last V8 (of Node 24) that is known to have the flag; one that has not would complain of it. */
const LAST_KNOWN = 13;

/**
 * Makes the engine wait longer before it optimises a function. A comparison calls hundreds of functions for a second or two each, and by
 * default a third of its time on the processors went into optimising what was hardly called again. What comes out is the same.
 */
export function optimiseLater(): void {
  if (Number.parseInt(process.versions.v8, 10) <= LAST_KNOWN) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
