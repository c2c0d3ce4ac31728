import { InputError } from "../../schema/error.js";
import type { AddCommand } from "../command.js";
import type { CorpusArguments } from "../run-corpus.js";

/** `rapporteur corpus`: many comparisons, on all processors or on many machines. */
export const addCorpus: AddCommand = (program, setStatus) => {
  program
    .command("corpus")
    .description("make the comparisons of a manifest (NDJSON, one on each line) on all processors; goes on where it was killed")
    .argument("<manifest>", 'lines as {"id": "UTO", "claims": ["report.txt"], "against": ["compilation.txt"]}')
    .requiredOption("--output <folder>", "where each result is written, a file for each")
    .option("--shard <i/n>", "make only this part of the work, as 3/8", readShard)
    .option("--jobs <number>", "how many threads (as many as there are processors by default)", readJobs)
    .option("--quiet", "say nothing of progress")
    .addHelpText(
      "after",
      '\nExample:\n  rapporteur corpus corpus.ndjson --shard 3/8 --output results\n  rapporteur merge results --output all.ndjson\n\nA line with "only": "findings" gives a row for each finding and no report: for many findings against the same claims.\n',
    )
    .action(async (manifest: string, options: CorpusArguments) => setStatus(await (await import("../run-corpus.js")).runCorpus(manifest, options)));
};

function readShard(value: string): CorpusArguments["shard"] {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (index === undefined || of === undefined || index < 1 || index > of)
    throw new InputError("bad-option", `--shard ${value}`, "a part of a whole as 3/8 is accepted");
  return { index, of };
}

function readJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InputError("bad-option", `--jobs ${value}`, "a number from 1 to 999 is accepted");
  return Number(value);
}
