import { vi } from "vitest";
import { main } from "../../src/cli/main.js";

/** What a command wrote and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it writes. */
export async function runCommand(...words: string[]): Promise<Ran> {
  const written = { out: "", err: "" };
  const into = (key: "out" | "err") => (text: string | Uint8Array) => {
    written[key] += String(text);
    return true;
  };
  const spies = [vi.spyOn(process.stdout, "write").mockImplementation(into("out")), vi.spyOn(process.stderr, "write").mockImplementation(into("err"))];
  try {
    return { status: await main(["node", "rapporteur", ...words]), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
