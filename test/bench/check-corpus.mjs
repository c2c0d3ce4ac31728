/**
 * Makes the comparisons of a corpus by threads of the built package and throws the results away. Says how many findings and claims
 * were compared.
 *
 *   node check-corpus.mjs MANIFEST [THREADS]
 */
import { checkMany, readCorpus } from "../../dist/node.js";

const { entries, folder } = await readCorpus(process.argv[2]);
let [findings, claims, bytes] = [0, 0, 0];
for await (const { line, error } of checkMany(entries, { folder, jobs: Number(process.argv[3] ?? 2) })) {
  if (error !== null) throw error;
  bytes += line.length;
  if (/^\{"id":"[^"]*","finding":/.test(line)) {
    findings += line.split("\n").length;
    continue;
  }
  const summary = line.slice(line.lastIndexOf('"summary":'));
  findings += Number(/"findings":(\d+)/.exec(summary)[1]);
  claims += Number(/"claims":(\d+)/.exec(summary)[1]);
}
console.log(JSON.stringify({ findings, claims, bytes }));
