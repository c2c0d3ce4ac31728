import { build } from "esbuild";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type * as pageEntry from "../src/index.js";
import * as whole from "../src/whole.js";
import { root } from "./support/source-files.js";
import { aDocument, numbered } from "./support/documents.js";
import { aClaim, aFinding } from "./support/samples.js";

/** The entry of a page as it is before anything was read. */
let page: typeof pageEntry;
beforeEach(async () => {
  vi.resetModules();
  page = await import("../src/index.js");
});

const claims = [aClaim(), aClaim({ id: "c2", act: "measure", text: "The minimum wage was raised in 2018." })];
const findings = [aFinding(), aFinding({ id: "f2", act: "recommendation", text: "Prohibit corporal punishment of children in all settings." })];
const DRAFT = numbered(
  "The death penalty was abolished in 2016. The harbour police boarded 412 vessels: 204 trawlers, 119 ferries and 99 yachts.",
  "The minimum wage was raised.",
);
const UN = numbered("The Human Rights Committee recommended that the State abolish the death penalty.");
/** As they come back from where they were kept. */
const kept = async () =>
  JSON.parse(JSON.stringify([await aDocument(DRAFT, { date: "2019" }, "draft.txt"), await aDocument(UN, {}, "un.txt")])) as [
    Awaited<ReturnType<typeof aDocument>>,
    Awaited<ReturnType<typeof aDocument>>,
  ];
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The code alone: what is thrown comes from modules that were loaded anew. */
const codeFrom = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
};

describe("a page that read no document", () => {
  test("compares typed assertions, with the bytes that Node gives", () => {
    const report = page.check({ claims, findings });
    expect(report.findings.map(({ outcome }) => outcome)).toEqual(["contradicted", "unaddressed"]);
    expect(JSON.stringify(report)).toBe(JSON.stringify(whole.check({ claims, findings })));
  });

  test("says so of documents that were kept as JSON, on either side and by every way, rather than leave anything out", async () => {
    const [draft, un] = await kept();
    const ways = [
      () => page.check({ claims: [draft], findings }),
      () => page.check({ claims, findings: [un] }),
      () => page.audit(draft),
      () => page.extractClaims(draft),
      () => page.extractFindings(un),
    ];
    expect(ways.map(codeFrom)).toEqual(ways.map(() => "not-loaded"));
  });

  test("takes them once one was given to read, which gives it back as it is", async () => {
    const [draft, un] = await kept();
    const same = await page.read(draft);
    expect(same).toBe(draft);
    const report = page.check({ claims: [draft], findings: [un] });
    expect(report.inconsistencies).toHaveLength(1);
    expect(JSON.stringify(report)).toBe(JSON.stringify(whole.check({ claims: [draft], findings: [un] })));
  });

  test("has all that documents ask for with the first that it reads", async () => {
    const draft = await page.read(bytesOf(DRAFT), { name: "draft.txt", about: { date: "2019" } });
    expect(JSON.stringify(draft)).toBe(JSON.stringify((await kept())[0]));
    expect(page.audit(draft)).toEqual(whole.audit(draft));
    expect(page.extractClaims(draft)).toEqual(whole.extractClaims(draft));
    expect(page.extractFindings(draft)).toEqual(whole.extractFindings(draft));
    expect(JSON.stringify(page.check({ claims: [draft], findings }))).toBe(JSON.stringify(whole.check({ claims: [draft], findings })));
  });
});

describe("where nothing has to be fetched", () => {
  test("the same names stand, and documents kept as JSON are compared at once", async () => {
    expect(Object.keys(whole).sort()).toEqual(Object.keys(page).sort());
    const [draft, un] = await kept();
    expect(whole.check({ claims: [draft], findings: [un] }).inconsistencies).toHaveLength(1);
    expect(await whole.read(draft)).toBe(draft);
  });

  test("bytes that are no document are refused in both", async () => {
    for (const { read } of [page, whole]) await expect(read(bytesOf(""), { name: "empty.txt" })).rejects.toMatchObject({ code: "empty" });
  });
});

/** The files of src that must be there before an entry runs, as a bundler that splits by files sees them. */
async function filesBefore(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    packages: "external",
    write: false,
    outdir: "dist",
    metafile: true,
    logLevel: "error",
  });
  const { inputs } = metafile;
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: to, kind, external } of inputs[path]!.imports) if (kind === "import-statement" && external !== true) visit(to);
  };
  visit(entry);
  return [...found];
}

describe("the files of the two entries", () => {
  const ofDocuments = (path: string) => /^src\/(?:audit\/|extract\/(?:claims|findings)\.ts|read\/|document\/parse-)/.test(path);

  test("before the first document a page fetches nothing of the audit, of extraction and of reading", async () => {
    const files = await filesBefore("src/index.ts");
    expect(files).toContain("src/compare-sides.ts");
    expect(files.filter(ofDocuments)).toEqual([]);
  });

  test("Node has the audit and extraction at once", async () => {
    expect((await filesBefore("src/whole.ts")).filter(ofDocuments).length).toBeGreaterThan(60);
  });
});
