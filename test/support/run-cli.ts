import { vi } from "vitest";
import { main } from "../../src/cli/main.js";

/** Runs the command line in this process and keeps what it writes. */
export async function runCli(...words: string[]): Promise<{ status: number; out: string; err: string }> {
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
