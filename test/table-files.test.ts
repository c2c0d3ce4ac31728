import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textOfTable } from "./build/table-files.js";
import { root } from "./support/source-files.js";

const tables = readdirSync(join(root, "data")).filter((name) => name.endsWith(".json"));

/** What the code of a table gives when it runs. */
function built(json: string): unknown {
  const [, text] = /JSON\.parse\((.*)\)$/s.exec(textOfTable(json))!;
  return JSON.parse(JSON.parse(text!) as string);
}

describe("a built table", () => {
  test.each(tables)("%s holds every word of its file but where it comes from and examples", (name) => {
    const json = readFileSync(join(root, "data", name), "utf8");
    const whole = JSON.parse(json, (key, value: unknown) => (key === "examples" ? undefined : value)) as Record<string, unknown>;
    const { source: _source, note: _note, ...rest } = whole;
    expect(built(json)).toEqual(rest);
  });

  test("«note» among words is a word", () => {
    expect(built('{ "source": "a grammar", "irregular": { "note": "note" } }')).toEqual({ irregular: { note: "note" } });
  });
});
