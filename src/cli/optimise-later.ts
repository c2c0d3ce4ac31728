import { setFlagsFromString } from "node:v8";

/** How much bytecode a function may run before it is optimised; Node 20 has 67,584. A load of minutes reaches it all the same. */
const BUDGET = 1_200_000;

/**
 * Makes the engine wait longer before it optimises a function. A comparison calls hundreds of functions for a second or two each, and by
 * default a third of its time on the processors went into optimising what was hardly called again. What comes out is the same; an engine that does
 * not know the flag goes on as it is.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
