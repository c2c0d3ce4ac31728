import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * The results of a folder that are whole: one whose copy was broken off lacks the end of its last line.
 *
 * @param isResult whether a file is a result that is asked for
 * @returns the names of their files
 */
export async function wholeResults(folder: string, isResult: (name: string) => boolean): Promise<Set<string>> {
  const whole = new Set<string>();
  for (const name of await readdir(folder)) if (isResult(name) && (await endsItsLine(join(folder, name)))) whole.add(name);
  return whole;
}

async function endsItsLine(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > 0 && (await file.read({ buffer: Buffer.alloc(1), position: size - 1 })).buffer.toString() === "\n";
  } finally {
    await file.close();
  }
}
