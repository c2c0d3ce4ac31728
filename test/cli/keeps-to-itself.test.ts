import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { docx, p } from "../support/docx.js";
import { numbered } from "../support/documents.js";
import { pdf, pdfLines } from "../support/pdf.js";
import { aFinding } from "../support/samples.js";
import { root } from "../support/source-files.js";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-watched-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WATCH = pathToFileURL(join(root, "test/support/watch.mjs")).href;
const SENTENCES = [
  "1. The death penalty was abolished in 2019 by the law of the State.",
  "2. Torture is not practised in prisons of the State.",
  "3. The State party adopted a law on domestic violence in 2017.",
];

/** What the built program did, told by one that watches it. */
function watched(...words: string[]): { status: number | null; connections: string[]; written: string[] } {
  const { status, stderr } = spawnSync(process.execPath, ["--import", WATCH, join(root, "dist/cli.js"), ...words], { cwd: folder, encoding: "utf8" });
  const told = JSON.parse(stderr.slice(stderr.lastIndexOf("\n") + 1)) as { connections: string[]; written: string[] };
  return { status, ...told };
}

/** A Word file that holds an entry which leads out of the folder, and one of an absolute path. */
function slippingDocx(): Uint8Array {
  const parts = unzipSync(docx({ body: SENTENCES.map((text) => p(text)).join("") }));
  return zipSync({ ...parts, "../../slipped.txt": strToU8("x"), "/tmp/slipped.txt": strToU8("x") });
}

/** Without its random ending, under which a file is written until it is whole. */
const nameOf = (path: string) => path.replace(/\.[0-9a-f-]{36}\.partial$/, "");

describe("the command line keeps to itself", () => {
  writeFileSync(join(folder, "un.json"), JSON.stringify([aFinding(), aFinding({ id: "f2", text: "The State should abolish the death penalty." })]));
  writeFileSync(join(folder, "draft.txt"), numbered(...SENTENCES.map((text) => text.replace(/^\d\. /, ""))));
  writeFileSync(join(folder, "draft.docx"), slippingDocx());
  writeFileSync(join(folder, "draft.pdf"), pdf([pdfLines(SENTENCES)]));
  writeFileSync(join(folder, "draft.html"), `<p>${SENTENCES.join("<p>")}<img src="https://un.example/x.png"><script src="https://un.example/x.js"></script>`);
  const inputs = readdirSync(folder).sort();
  const outputs = ["json", "html", "csv", "ndjson", "md", "xlsx", "sarif", "xml", "txt"].map((ending) => `report.${ending}`);

  test.each(["draft.txt", "draft.docx", "draft.pdf", "draft.html"])(
    "of %s it opens no connection, and writes the files named, each first under another name",
    (draft) => {
      const { status, connections, written } = watched("check", draft, "--against", "un.json", ...outputs.flatMap((file) => ["--output", file]));
      expect([status, connections]).toEqual([0, []]);
      expect([...new Set(written.map(nameOf))].filter((path) => path !== ".").sort()).toEqual([...outputs].sort());
      expect(written.filter((path) => /\.partial$/.test(path))).toHaveLength(outputs.length);
      expect(readdirSync(folder).sort()).toEqual([...inputs, ...outputs].sort());
      expect(readdirSync(dirname(folder)).filter((name) => name === "slipped.txt")).toEqual([]);
    },
    60_000,
  );

  test("an audit on the screen writes nothing at all", () => {
    expect(watched("audit", "draft.txt")).toEqual({ status: 0, connections: [], written: [] });
  });

  test("the watch sees what there is to see", () => {
    writeFileSync(
      join(folder, "talks.mjs"),
      'import { writeFileSync } from "node:fs"; writeFileSync("told.txt", "x"); await fetch("http://127.0.0.1:65530/").catch(() => undefined);',
    );
    const { stderr } = spawnSync(process.execPath, ["--import", WATCH, "talks.mjs"], { cwd: folder, encoding: "utf8" });
    const { connections, written } = JSON.parse(stderr.slice(stderr.lastIndexOf("\n") + 1)) as { connections: string[]; written: string[] };
    expect(written).toContain("told.txt");
    expect(connections.length).toBeGreaterThan(0);
  });
});
