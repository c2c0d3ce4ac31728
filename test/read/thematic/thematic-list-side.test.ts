import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "../../../src/document/read-document.js";
import { readSide } from "../../../src/node/read-file.js";
import { sniff } from "../../../src/read/recommendation-lists.js";
import { readThematicList } from "../../../src/read/thematic/thematic-list.js";
import { InputError } from "../../../src/schema/error.js";
import { docx, p, table } from "../../support/docx.js";
import { assessed, ASSESSED } from "../../support/thematic-document.js";

describe("a file on the findings' side", () => {
  test("is recognised by its table and read as findings", async () => {
    expect(await sniff(assessed, "list.docx")).toBe("thematic-list");
    const folder = mkdtempSync(join(tmpdir(), "thematic-"));
    writeFileSync(join(folder, "list.docx"), assessed);
    const findings = await readSide(join(folder, "list.docx"), { state: "GRD" });
    expect(findings).toHaveLength(4);
    expect(findings[0]).toMatchObject({ id: "list.docx#125.1", state: "GRD", basis: { state: "given" } });
    rmSync(folder, { recursive: true });
  });

  test.each([
    [
      "another table",
      table([
        ["Name", "Position", "Years"],
        ["Ann", "Clerk", "4"],
      ]),
    ],
    ["headings and no row", table([ASSESSED])],
    ["no table", p("1. The Committee recommended that Barbados ratify the treaty of wells.")],
  ])("%s is an ordinary Word document", async (_, body) => {
    const bytes = docx({ body: `${p("1. The Committee was concerned that Barbados keeps no register of its wells.")}${body}` });
    expect(await sniff(bytes, "a.docx")).toBe("none");
    expect(() => readThematicList(bytes, "a.docx")).toThrow(expect.objectContaining({ name: "InputError", code: "bad-shape" }) as InputError);
    expect((await read(bytes, { name: "a.docx" })).paragraphs.length).toBeGreaterThan(0);
  });

  test("a broken file is told by the reader of documents", async () => {
    const broken = assessed.slice(0, assessed.length - 200);
    expect(await sniff(broken, "a.docx")).toBe("none");
    expect(() => readThematicList(broken, "a.docx")).toThrow(InputError);
  });
});
