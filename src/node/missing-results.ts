import type { ShardHoldings } from "./shard-holdings.js";

/** So many results are named. */
const NAMED = 3;

/** What folders of results lack: which results, which shards or folders hold them not, and which are there. Null where nothing is missing. */
export function missingResults(holdings: ShardHoldings): string | null {
  const { files, places, unfinished, counts, of } = holdings;
  const cut = new Set(unfinished);
  const [missing, absent] = [files.filter((file) => !places.has(file)), [...counts].filter(([, count]) => count === null).map(([folder]) => folder)];
  if (missing.length === 0 && absent.length === 0) return null;
  return [
    missing.length === 0
      ? `all ${files.length} results lie in the other folders`
      : `${missing.length} of ${files.length} results ${missing.length === 1 ? "is" : "are"} missing (${namesOf(missing)})`,
    ...(cut.size === 0 ? [] : [`${cut.size} of them ${cut.size === 1 ? "is" : "are"} there but cut off (${namesOf(unfinished)})`]),
    ...absent.map((folder) => `${folder} is not there or holds no results`),
    ...(missing.length === 0 ? [] : of === null ? foldersWords(counts) : shardsWords(holdings, of)),
    missing.length === 0 ? "leave out what holds none" : "run corpus again, or take out of the manifest what cannot be read",
  ].join("; ");
}

function foldersWords(counts: ShardHoldings["counts"]): string[] {
  return [...counts].flatMap(([folder, count]) => (count === null ? [] : [`${folder} holds ${count}`]));
}

/** Which shards are whole, and how much of each other one is there. */
function shardsWords({ files, places }: ShardHoldings, of: number): string[] {
  const shards = Array.from({ length: of }, (_, i) => {
    const own = files.filter((_file, at) => at % of === i);
    return { name: `${i + 1}/${of}`, size: own.length, made: own.filter((file) => places.has(file)).length };
  }).filter(({ size }) => size > 0);
  const named = (words: string, found: readonly string[]) =>
    found.length === 0 ? [] : [`${found.length === 1 ? "shard" : "shards"} ${found.join(", ")} ${words}`];
  return [
    ...named(
      "missing",
      shards.filter(({ made }) => made === 0).map(({ name }) => name),
    ),
    ...named(
      "unfinished",
      shards.filter(({ made, size }) => made > 0 && made < size).map(({ name, made, size }) => `${name} (has ${made} of ${size})`),
    ),
    ...named(
      "whole",
      shards.filter(({ made, size }) => made === size).map(({ name }) => name),
    ),
  ];
}

function namesOf(files: readonly string[]): string {
  return `${files
    .slice(0, NAMED)
    .map((file) => file.replace(/\.[0-9a-f]{12}\.json$/, ""))
    .join(", ")}${files.length > NAMED ? ", …" : ""}`;
}
