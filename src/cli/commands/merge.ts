import type { AddCommand } from "../command.js";

/** `rapporteur merge`: the results of all shards in one file. */
export const addMerge: AddCommand = (program) => {
  program
    .command("merge")
    .description("put the results of `rapporteur corpus` into one file, in the order of the manifest, each exactly once")
    .argument("<folders...>", "folders that `rapporteur corpus` wrote")
    .requiredOption("--output <file>", "the file to write (NDJSON)")
    .addHelpText("after", "\nExample:\n  rapporteur merge results-1 results-2 --output all.ndjson\n")
    .action(async (folders: string[], { output }: { output: string }) => {
      const { mergeShards } = await import("../../node/merge-shards.js");
      const count = await mergeShards(folders, output);
      process.stderr.write(`${count} results in ${output}\n`);
    });
};
