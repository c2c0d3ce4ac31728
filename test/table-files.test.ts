import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { textOfTable } from "./build/table-files.js";
import { root } from "./support/source-files.js";

const tables = readdirSync(join(root, "data")).filter((name) => name.endsWith(".json"));

/** What the code of a table gives when it runs. */
function built(json: string): unknown {
  return runInThisContext(textOfTable(json));
}

describe("a built table", () => {
  test.each(tables)("%s holds every word of its file but where it comes from and examples", (name) => {
    const json = readFileSync(join(root, "data", name), "utf8");
    const whole = JSON.parse(json, (key, value: unknown) => (key === "examples" ? undefined : value)) as Record<string, unknown>;
    const { source: _source, note: _note, ...rest } = whole;
    expect(built(json)).toEqual(rest);
  });

  test("a list of words is lines, a table of other things is left as it is", () => {
    const words = '{ "up": ["grow", "rise", "climb"] }';
    expect(textOfTable(words)).toContain("grow\\nrise\\nclimb");
    expect(built(words)).toEqual({ up: ["grow", "rise", "climb"] });
    expect(textOfTable('{ "one": 1, "two": [{ "three": 3 }] }')).not.toContain("\\n");
  });

  test("«note» among words is a word", () => {
    expect(built('{ "source": "a grammar", "irregular": { "note": "note" } }')).toEqual({ irregular: { note: "note" } });
  });
});
