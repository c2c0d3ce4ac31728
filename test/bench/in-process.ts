import { spawn } from "node:child_process";

/** What a process of its own took, from its start to its end, and what it said. */
export interface ProcessRun {
  readonly milliseconds: number;
  /** Time of all its threads on the processors, in milliseconds: what else the machine does counts little. */
  readonly processor: number;
  /** At most, in megabytes. */
  readonly memory: number;
  readonly output: string;
}

const MARK = "bench-usage:";
/** Makes a process of Node tell at its end how much it used; its threads run this too, and say nothing. */
const TELL =
  `data:text/javascript,import{isMainThread}from"node:worker_threads";` +
  `if(isMainThread)process.on("exit",()=>process.stderr.write("${MARK}"+JSON.stringify(process.resourceUsage())+"\\n"))`;

/**
 * Runs Node anew.
 *
 * @param keep whether what it writes is kept; where not it is only counted away
 * @throws {Error} with its error output when it fails
 */
export function runNode(args: readonly string[], keep = true): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", TELL, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    const parts: Buffer[] = [];
    let errors = "";
    child.stdout.on("data", (part: Buffer) => keep && parts.push(part));
    child.stderr.on("data", (part: Buffer) => (errors += part.toString()));
    child.on("close", (code) => {
      const milliseconds = Math.round(performance.now() - started);
      if (code !== 0) return reject(new Error(`node ${args.join(" ")}: ${errors}`));
      const used = JSON.parse(errors.split(MARK)[1] ?? "{}") as NodeJS.ResourceUsage;
      resolve({
        milliseconds,
        processor: Math.round((used.userCPUTime + used.systemCPUTime) / 1000),
        memory: Math.round(used.maxRSS / 1024),
        output: Buffer.concat(parts).toString(),
      });
    });
  });
}
