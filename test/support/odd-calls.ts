import { InputError } from "../../src/schema/error.js";

/** What stands for anything else that a caller may give. */
export const ODD: readonly unknown[] = [undefined, null, {}, [], [{}], "x", 5, Promise.resolve(1)];

/** What a script without a compiler, or a page, gives: anything. */
export function given(value: unknown): never {
  return value as never;
}

/** The message of the typed error that a call gives; «no error», or «a bare …» for any other. */
export async function errorOf(call: () => unknown): Promise<string> {
  try {
    await call();
    return "no error";
  } catch (error) {
    return error instanceof InputError ? error.message : `a bare ${String(error)}`;
  }
}
