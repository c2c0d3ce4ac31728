import type { AnswerCache } from "./model.js";

/** An answer, and whether it was kept from an earlier run. */
export interface CachedAnswer<Answer> {
  readonly is: Answer;
  readonly wasKept: boolean;
}

/**
 * The answer kept for a question, or a new one, which is then kept. What is kept depends on everything that the answer depends on.
 *
 * @param parts what the answer depends on: kind, model, version of the prompt, the texts
 * @param not an answer that is none, and never kept
 */
export async function cached<Answer>(
  cache: AnswerCache | undefined,
  parts: readonly unknown[],
  answer: () => Promise<Answer>,
  not?: Answer,
): Promise<CachedAnswer<Answer>> {
  if (cache === undefined) return { is: await answer(), wasKept: false };
  const key = await keyOf(parts);
  const kept: unknown = await cache.get(key);
  if (kept !== undefined && kept !== null) return { is: kept as Answer, wasKept: true };
  const fresh = await answer();
  if (fresh !== not) await cache.set(key, fresh);
  return { is: fresh, wasKept: false };
}

async function keyOf(parts: readonly unknown[]): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(parts)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
