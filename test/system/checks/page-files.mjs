/** The page in Chromium without a network: real files, the same outcomes as Node, what it saves, faults. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { compare, ENDINGS, faultOf, give, ground, office, save } from "../checking-page.mjs";
import { at, onPage, run } from "../html-pages.mjs";

export const programs = { chromium: "chromium", soffice: "libreoffice-writer" };

const OFFLINE = { offline: true };

/** `onPage` fails on any request but those of the file itself and of the worker's script. */
async function saysWhatNodeSays() {
  await ground();
  await onPage(
    "rapporteur.html",
    async (page, context) => {
      const requests = [];
      context.on("request", (request) => requests.push(request.url()));
      await give(page, "national-report.docx", "compilation.pdf");
      assert.deepEqual(await page.locator(".fields select, .fields input").evaluateAll((fields) => fields.map(({ value }) => value)), [
        "national-report",
        "KAZ",
        "2019",
        "compilation",
        "KAZ",
        "2019",
      ]);
      await compare(page);
      const [byPage, byNode] = [JSON.parse(await save(page, "json")), JSON.parse(readFileSync(at("by-node.json"), "utf8"))];
      assert.ok(byNode.findings.length > 100);
      const outcomes = ({ findings }) => findings.map(({ id, outcome }) => [id, outcome]);
      assert.deepEqual(outcomes(byPage), outcomes(byNode));
      assert.deepEqual({ ...byPage, summary: { ...byPage.summary, reviews: undefined } }, { ...byNode, summary: { ...byNode.summary, reviews: undefined } });
      for (const format of ["html", "xlsx", "markdown", "csv", "sarif", "docx", "reviews"])
        writeFileSync(at(`saved-${format}.${ENDINGS[format]}`), await save(page, format));
      assert.deepEqual(
        requests.filter((url) => !url.startsWith("blob:null/")),
        [],
        "no request after the page was opened",
      );
    },
    OFFLINE,
  );
}

let said;
const saysOnce = () => (said ??= saysWhatNodeSays());

async function exportsOpen() {
  await saysOnce();
  const text = (name) => readFileSync(at(name), "utf8");
  assert.equal(JSON.parse(text("saved-sarif.sarif")).version, "2.1.0");
  assert.deepEqual(JSON.parse(text("saved-reviews.json")), { schemaVersion: 1, reviews: [], inconsistencies: [] });
  assert.match(text("saved-csv.csv"), /^\ufeffid,/);
  assert.match(text("saved-markdown.md"), /^# /);
  office("saved-docx.docx", "pdf:writer_pdf_Export");
  office("saved-xlsx.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1");
  assert.ok(text("saved-xlsx.csv").split("\n").length > 100);
  assert.match(run("unzip", ["-p", "saved-docx.docx", "word/comments.xml"]), /<w:comment /);
  await onPage("saved-html.html", async (page) => assert.ok((await page.locator("article.finding").count()) > 100));
}

async function cancels() {
  await ground();
  await onPage("rapporteur.html", async (page) => {
    await give(page, "national-report.docx", "compilation.pdf");
    await page.click("#compare");
    await page.click("#cancel");
    await page.waitForFunction(() => document.getElementById("compare-status").textContent === "Cancelled.");
    assert.equal(await page.evaluate(() => document.activeElement.id), "compare");
    assert.ok(await page.isHidden("#result"));
    await compare(page);
    assert.ok((await page.locator("article.finding").count()) > 100, "after a cancelled comparison another works");
  });
}

async function refusesInASentence() {
  await ground();
  writeFileSync(at("picture.pdf"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  await onPage("rapporteur.html", async (page) => {
    await page.setInputFiles("#claims-files", ["broken.docx", "large.docx", "picture.pdf", "draft.txt"].map(at));
    assert.match(await faultOf(page, "broken.docx"), /^broken\.docx is broken: [^\n]+\.$/);
    assert.equal(await faultOf(page, "large.docx"), "large.docx is too large: 200 MB; at most 64 MB are read as one document.");
    assert.match(await faultOf(page, "picture.pdf"), /^picture\.pdf is not a text \([^\n]+\.$/);
    await page.locator(".document", { hasText: "draft.txt" }).locator(".read-as").waitFor();
    assert.equal(await page.textContent("#compare-status"), "Remove the documents that cannot be read.");
    for (const name of ["broken.docx", "large.docx", "picture.pdf"]) await page.click(`[aria-label="Remove ${name}"]`);
    await give(page, [], "findings.txt");
    await page.selectOption("#document-4-state", "BRB");
    await page.selectOption("#document-5-state", "BRN");
    await page.waitForFunction(() => document.getElementById("document-5-state").value === "BRN");
    await page.waitForSelector("#compare:enabled");
    await page.click("#compare");
    await page.waitForSelector("#compare-status.fault");
    assert.equal(
      await page.textContent("#compare-status"),
      "findings.txt speaks of Brunei (BRN), draft.txt of Barbados (BRB); findings and claims of one State are compared.",
    );
  });
}

export const checks = [
  { name: "page: real files read without a network say what Node says, and nothing is requested", run: saysOnce },
  { name: "page: what it saves opens", run: exportsOpen },
  { name: "page: a comparison is cancelled, and another works", run: cancels },
  { name: "page: what cannot be read or compared is told in a sentence", run: refusesInASentence },
];
