import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bodies } from "../../src/knowledge/speakers/bodies.js";
import { concepts } from "../../src/knowledge/patterns/concepts.js";
import { findMatters, matters } from "../../src/knowledge/matters/matters.js";
import { compilePatterns } from "../../src/knowledge/patterns/patterns.js";
import { states } from "../../src/knowledge/member-states/states.js";
import { wordsOf } from "../../src/text/words.js";
import { matterFileSchema, scaleSchema, type MatterFile } from "../support/matter-schema.js";
import { root } from "../support/source-files.js";

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, "data", path), "utf8"));
const jsonFiles = (folder: string) =>
  readdirSync(join(root, "data", folder))
    .filter((name) => name.endsWith(".json"))
    .sort();
const twice = (list: readonly string[]) => [...new Set(list.filter((entry, i) => list.indexOf(entry) !== i))];

const files = jsonFiles("matters").map((name) => ({ name, file: json(`matters/${name}`) as MatterFile }));
const rows = files.flatMap(({ name, file }) => file.matters.map((row) => ({ ...row, theme: file.theme, file: name })));
const { scales } = json("scales.json") as { scales: Record<string, { id: string }[]> };

describe("every table", () => {
  test("says where it is from", () => {
    const silent = jsonFiles(".").filter((name) => {
      const { source } = json(name) as { source?: unknown };
      return typeof source !== "string" || source.length < 15;
    });
    expect(silent).toEqual([]);
  });

  test("stands in data/README.md", () => {
    const readme = readFileSync(join(root, "data/README.md"), "utf8");
    expect(jsonFiles(".").filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test("holds no list with the same word twice", () => {
    const found = [...jsonFiles("."), ...jsonFiles("matters").map((name) => `matters/${name}`)].flatMap((name) =>
      listsOf(json(name)).flatMap((list) => twice(list).map((word) => `${name}: ${word}`)),
    );
    expect(found).toEqual([]);
  });
});

describe("the matters", () => {
  test.each(files)("$name fits the schema", ({ file }) => {
    expect(matterFileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  test("all files are listed in src/knowledge/matters/matter-files.ts (`npm run matters` writes it)", () => {
    expect(matters.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test("ids and labels are unique over all files", () => {
    expect([twice(rows.map(({ id }) => id)), twice(rows.map(({ label }) => label))]).toEqual([[], []]);
  });

  test("a theme is one of data/themes.json", () => {
    const known = new Set((json("themes.json") as { themes: { id: string }[] }).themes.map(({ id }) => id));
    expect(files.filter(({ file }) => !known.has(file.theme)).map(({ name, file }) => `${name}: ${file.theme}`)).toEqual([]);
  });

  test("a row yields to rows and themes that there are", () => {
    const names = (pattern: string) =>
      rows.some((row) => pattern === `theme:${row.theme}` || (pattern.endsWith("*") ? row.id.startsWith(pattern.slice(0, -1)) : row.id === pattern));
    expect(rows.flatMap((row) => (row.yields ?? []).filter((pattern) => !names(pattern)).map((pattern) => `${row.id}: ${pattern}`))).toEqual([]);
  });

  test("groups and asked acts are those that data/README.md names", () => {
    const readme = readFileSync(join(root, "data/README.md"), "utf8");
    const named = (opening: string) => new Set(new RegExp(`^- \`${opening}\`: [^:]*: ([^.]+)\\.`, "m").exec(readme)?.[1]?.split(/,\s+/));
    const [groups, asks] = [named("groups"), named("asks")];
    expect([groups.size, asks.size].every((size) => size > 10)).toBe(true);
    expect(
      rows.flatMap((row) =>
        [...row.groups.filter((group) => !groups.has(group)), ...row.asks.filter((ask) => !asks.has(ask))].map((word) => `${row.id}: ${word}`),
      ),
    ).toEqual([]);
  });

  test("a scale is one of data/scales.json or the row's own, and added cues name its states", () => {
    const astray = rows.flatMap((row) => {
      const scale = typeof row.scale === "string" ? scales[row.scale] : (row.scale ?? []);
      if (scale === undefined) return [`${row.id}: scale ${String(row.scale)}`];
      return [...Object.keys(row.cues ?? {}).filter((state) => !scale.some(({ id }) => id === state)), ...twice(scale.map(({ id }) => id))].map(
        (state) => `${row.id}: state ${state}`,
      );
    });
    expect(astray).toEqual([]);
  });

  /** Alternatives of the cues that have no second part, by state. */
  test("no state shows by the same words twice", () => {
    const alone = (cues: readonly string[]) => cues.filter((cue) => !/[&~]/.test(cue)).flatMap((cue) => cue.split("|"));
    const again = rows.flatMap((row) => {
      const shared = typeof row.scale === "string" ? (scales[row.scale] as unknown as { id: string; cues: string[] }[]) : [];
      const own = Array.isArray(row.scale) ? row.scale.map(({ id, cues }) => [id, cues] as const) : Object.entries(row.cues ?? {});
      return own.flatMap(([state, cues]) =>
        twice([...new Set(alone(shared.find(({ id }) => id === state)?.cues ?? [])), ...alone(cues)]).map((words) => `${row.id}, ${state}: ${words}`),
      );
    });
    expect(rows.length).toBeGreaterThan(900);
    expect(again).toEqual([]);
  });

  /** A fault in one pattern must not hide the others. */
  test("every pattern can be read, and its concepts are known", () => {
    const patterns = rows.flatMap((row) =>
      [row.about, ...Object.values(row.cues ?? {}), ...(Array.isArray(row.scale) ? row.scale.map(({ cues }) => cues) : [])]
        .flat()
        .map((pattern) => [row.id, pattern] as const),
    );
    expect(patterns.flatMap(([id, pattern]) => faultOf(pattern).map((fault) => `${id}: ${fault}`))).toEqual([]);
  });

  test.each(files)("$name: what a row is about is caught, and its near misses are not", ({ file }) => {
    const shows = (text: string, id: string) => findMatters(wordsOf(text)).some(({ row }) => row.id === id);
    const faults = file.matters.flatMap((row) => [
      ...row.examples.is.filter((text) => !shows(text, row.id)).map((text) => `${row.id} does not catch «${text}»`),
      ...row.examples.isNot.filter((text) => shows(text, row.id)).map((text) => `${row.id} catches «${text}»`),
    ]);
    expect(faults).toEqual([]);
  });
});

describe("scales and concepts", () => {
  test.each(Object.entries(scales))("the scale %s goes from worst to best through named states", (_, scale) => {
    expect(scaleSchema.safeParse(scale).error?.issues ?? []).toEqual([]);
    expect(twice(scale.map(({ id }) => id))).toEqual([]);
  });

  test("no scale and no concept is there that nothing uses", () => {
    const used = new Set(rows.flatMap(({ scale }) => (typeof scale === "string" ? [scale] : [])));
    expect(Object.keys(scales).filter((name) => !used.has(name))).toEqual([]);
    const texts = ["matters", "."].flatMap((folder) => jsonFiles(folder).map((name) => readFileSync(join(root, "data", folder, name), "utf8"))).join("\n");
    expect([...concepts.keys()].filter((name) => !texts.includes(`@${name}`))).toEqual([]);
  });

  test("cues of scales can be read", () => {
    expect(
      Object.values(json("scales.json") as object)
        .flatMap(listsOf)
        .flat()
        .flatMap(faultOf),
    ).toEqual([]);
  });
});

describe("States and speakers", () => {
  test("codes, ids and names mean one thing each", () => {
    expect(twice(states.map(({ id }) => id))).toEqual([]);
    expect(twice(states.map(({ iso2 = "" }) => iso2))).toEqual([]);
    expect(twice(states.flatMap(({ names }) => names.map((name) => name.toLowerCase())))).toEqual([]);
    expect(twice(bodies.map(({ id }) => id))).toEqual([]);
    expect(twice(bodies.flatMap(({ names }) => [...new Set(names.map((name) => name.toLowerCase()))]))).toEqual([]);
    expect(states.filter(({ id, iso2 = "" }) => !/^[A-Z]{3}$/.test(id) || !/^[A-Z]{2}$/.test(iso2))).toEqual([]);
  });
});

/** What is wrong with a pattern, as a list of one message or none. */
function faultOf(pattern: string): string[] {
  try {
    compilePatterns([pattern], (source) => [source], concepts);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** All lists of strings in a table, however deep. */
function listsOf(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string")) return [value];
  return Object.values(value).flatMap(listsOf);
}
