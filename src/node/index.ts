export { prepareClaims, type PreparedClaims } from "../prepare-claims.js";
export { checkEntry } from "./check-entry.js";
export { checkMany, type CheckManyOptions, type EntryResult } from "./check-many.js";
export { mergeShards } from "./merge-shards.js";
export { readCorpus, type Corpus } from "./read-corpus.js";
export { fileCache } from "./file-cache.js";
export { readSide } from "./read-file.js";
export { runShard, type Shard, type ShardRun } from "./run-shard.js";
export { writeWhole } from "./write-whole.js";
