/** Writes a corpus of so many made comparisons: `tsx write-corpus.ts FOLDER COUNT`. */
import { writeCorpus } from "../support/corpus.js";

const [folder, count] = process.argv.slice(2);
writeCorpus(folder!, Number(count));
