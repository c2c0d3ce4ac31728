import { InputError } from "../../src/schema/error.js";

/** The code of the InputError that a call throws. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return "no error";
}
