/**
 * How the audit grows with the text: made reports of 1 to 20 MB, full of figures, dates, laws and statements of which each paragraph
 * has its own, reports that say the same thing again and again, and reports that are one paragraph. Prints milliseconds of the processor for each size, without reading (so that other work on the machine counts little), and how much
 * longer a megabyte of the largest takes than one of the smallest: 1 where the audit is linear, 20 where all is held against all.
 *
 *   npm run bench:audit [-- --sizes 1,5,20]
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { audit } from "../../src/audit/audit.js";
import { read } from "../../src/document/read-document.js";

const { values } = parseArgs({ options: { sizes: { type: "string", default: "1,5,20" } } });
const sizes = values.sizes.split(",").map(Number);
const THINGS = ["lighthouse", "harbour", "library", "bridge", "orchard", "clinic", "railway", "theatre", "quarry", "museum"];
const PLACES = ["north", "south", "east", "west", "interior", "capital", "islands", "valley", "delta", "plateau"];

/** A paragraph in which nothing but the words of its kind is like another's. */
function various(n: number): string {
  const [thing, place] = [THINGS[n % 10]!, PLACES[Math.floor(n / 10) % 10]!];
  const [first, second] = [200 + (n % 977), 300 + ((n * 7) % 991)];
  return `In ${2000 + (n % 24)}, the State opened ${first + second} ${thing} posts in the ${place}: ${first} for women and ${second} for men (${((first / (first + second)) * 100).toFixed(1)} per cent). The number of visits rose from ${first * 3} in 2011 to ${first * 6} in 2015, that is, it doubled. Act No. ${n}-${["K", "L", "M"][n % 3]!} of 3 May ${2001 + (n % 20)} on ${thing} safety was adopted. The council of the ${place} ${thing} number ${n} has not yet been set up.`;
}

/** The same statement in every paragraph: whatever is remembered of it must not grow. */
function alike(n: number): string {
  return `In 2019, the State opened 412 reading rooms in the villages of the north, of which ${n % 7} are for children. The Reading Act was adopted on 3 May 2016. Reading at night is not prohibited.`;
}

/** How a made report is put together of its lines. */
const LAYOUTS: Readonly<Record<string, { line: (n: number) => string; start: (n: number) => string; end: string }>> = {
  various: { line: various, start: (n) => `${n}.\t`, end: "\n" },
  alike: { line: alike, start: (n) => `${n}.\t`, end: "\n" },
  "one paragraph": { line: various, start: (n) => (n < 6 ? `${n}.\t` : ""), end: " " },
};

async function millisecondsFor(megabytes: number, { line, start: startOf, end }: (typeof LAYOUTS)[string]): Promise<{ ms: number; relations: number }> {
  const parts: string[] = [];
  for (let n = 1, length = 0; length < megabytes * 1e6; n++) {
    parts.push(`${startOf(n)}${line(n)}${n < 5 ? "\n" : end}`);
    length += parts.at(-1)!.length;
  }
  const document = await read(new TextEncoder().encode(parts.join("")), { name: "made.txt", about: { kind: "national-report", state: "NOR", date: "2024" } });
  const start = process.cpuUsage();
  const { relations } = audit(document);
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, relations: relations.length };
}

console.log(`audit alone, milliseconds of the processor (${cpus()[0]?.model ?? "unknown processor"})`);
console.log(`${"text".padEnd(16)}${sizes.map((size) => `${size} MB`.padStart(12)).join("")}   growth of a megabyte`);
for (const [name, layout] of Object.entries(LAYOUTS)) {
  await millisecondsFor(0.05, layout);
  const runs = [];
  for (const size of sizes) runs.push(await millisecondsFor(size, layout));
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const growth = last.ms / sizes.at(-1)! / (first.ms / sizes[0]!);
  console.log(`${name.padEnd(16)}${runs.map(({ ms }) => ms.toFixed(0).padStart(12)).join("")}   ${growth.toFixed(2)}  (${last.relations} relations)`);
}
