import { paragraphKey } from "../../src/link/claim-index.js";
import type { Report } from "../../src/schema/report.js";

/** What a library of search is given: the paragraphs of each claim document, and the findings. */
export interface RetrievalTask {
  readonly documents: readonly { readonly id: string; readonly paragraphs: readonly { readonly id: string; readonly text: string }[] }[];
  readonly queries: readonly string[];
}

/** The retrieval that is inside a comparison: the same paragraphs, the same findings. */
export function taskOf({ claims, findings }: Report): RetrievalTask {
  const documents = new Map<string, Map<string, string[]>>();
  for (const claim of claims) {
    const paragraphs = documents.get(claim.source.document) ?? new Map<string, string[]>();
    documents.set(claim.source.document, paragraphs);
    const key = paragraphKey(claim);
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), claim.text]);
  }
  return {
    documents: [...documents].map(([id, paragraphs]) => ({ id, paragraphs: [...paragraphs].map(([key, texts]) => ({ id: key, text: texts.join(" ") })) })),
    queries: findings.map(({ text }) => text),
  };
}
