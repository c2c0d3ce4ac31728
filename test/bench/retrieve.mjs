/**
 * Finds passages by a library alone: the same paragraphs and the same findings that `check` compares, each document an index of
 * its own as there, and for each finding the five best of each document.
 *
 *   node retrieve.mjs minisearch|fuse TASK [RESULT]
 *
 * TASK: JSON `{ documents: [{ id, paragraphs: [{ id, text }] }], queries: [text] }`. Writes the places found to RESULT.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [library, task, result] = process.argv.slice(2);
const { documents, queries } = JSON.parse(readFileSync(task, "utf8"));
const FIRST = 5;

async function searchers() {
  if (library === "minisearch") {
    const { default: MiniSearch } = await import("minisearch");
    return documents.map(({ paragraphs }) => {
      const index = new MiniSearch({ fields: ["text"] });
      index.addAll(paragraphs);
      return (query) => index.search(query);
    });
  }
  const { default: Fuse } = await import("fuse.js");
  return documents.map(({ paragraphs }) => {
    const fuse = new Fuse(paragraphs, { keys: ["text"], includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1 });
    return (query) => fuse.search(query).map(({ item }) => item);
  });
}

const all = await searchers();
const found = queries.map((query) =>
  all.map((search) =>
    search(query)
      .slice(0, FIRST)
      .map(({ id }) => id),
  ),
);
if (result !== undefined) writeFileSync(result, JSON.stringify(found));
