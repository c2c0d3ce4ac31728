/** The page that checks in the browser, in Chromium without a network: real files, the same outcomes as Node, exports, faults, barriers. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { at, checkDraft, DESK, onPage, PHONE, prepare, run, system } from "../html-pages.mjs";

export const programs = { chromium: "chromium", soffice: "libreoffice-writer" };

const root = join(system, "../..");
const OFFLINE = { offline: true };
const ENDINGS = { docx: "docx", html: "html", xlsx: "xlsx", markdown: "md", csv: "csv", json: "json", sarif: "sarif", reviews: "json" };

let made;
/** The page as the command line writes it; a national report in Word and a compilation as PDF, both real. */
function ground() {
  made ??= (async () => {
    await prepare();
    run(process.execPath, [join(root, "dist/cli.js"), "page", "--output", "rapporteur.html"]);
    const seeds = join(root, "../shared/seeds");
    assert.ok(existsSync(seeds), `${seeds} is absent: the page cannot be tried on real documents`);
    const [report, , compilation] = readdirSync(seeds).sort();
    copyFileSync(join(seeds, report), at("national-report.txt"));
    copyFileSync(join(seeds, compilation), at("compilation.txt"));
    office("national-report.txt", "docx:Office Open XML Text", "--infilter=Text (encoded):UTF8");
    office("compilation.txt", "pdf:writer_pdf_Export", "--infilter=Text (encoded):UTF8");
    run(process.execPath, [join(root, "dist/cli.js"), "check", "national-report.docx", "--against", "compilation.pdf", "--output", "by-node.json"]);
    writeFileSync(at("broken.docx"), readFileSync(at("national-report.docx")).subarray(0, 9000));
    writeFileSync(at("large.docx"), "");
    truncateSync(at("large.docx"), 200 * 1024 * 1024);
  })();
  return made;
}

function office(file, format, ...more) {
  run("soffice", [`-env:UserInstallation=file://${at("profile")}`, "--headless", ...more, "--convert-to", format, file]);
}

/** Gives the page a document of each side, and waits until both are read. */
async function give(page, claims, findings) {
  await page.setInputFiles("#claims-files", [claims].flat().map(at));
  await page.setInputFiles("#findings-files", [findings].flat().map(at));
  await page.waitForSelector("#compare:enabled", { timeout: 60_000 });
}

async function compare(page) {
  await page.click("#compare");
  await page.waitForSelector("#result:not([hidden])", { timeout: 120_000 });
}

/** Saves the report in a format, and returns the file's bytes. */
async function save(page, format) {
  if (!(await page.isVisible("#exports"))) await page.click(".save summary");
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), page.click(`#exports [data-format=${format}]`)]);
  assert.ok(download.suggestedFilename().endsWith(`.${ENDINGS[format]}`), download.suggestedFilename());
  return readFileSync(await download.path());
}

const faultOf = (page, name) => page.locator(".document", { hasText: name }).locator(".fault").textContent({ timeout: 60_000 });
const decided = (page) => page.locator("article.finding .decision").count();

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

let said;
const saysOnce = () => (said ??= saysWhatNodeSays());

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
    assert.equal(await page.textContent("#compare-status"), "draft.txt speaks of BRB, findings.txt of BRN; findings and claims of one State are compared.");
  });
}

/** By keyboard alone: decide, save, go back, say what the draft is, compare again. */
async function worksByKeyboard() {
  await ground();
  await onPage("rapporteur.html", async (page) => {
    await give(page, "draft.txt", "findings.txt");
    await page.focus("#document-1-date");
    await page.keyboard.type("2024");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.getElementById("document-1-date").value === "2024" && !document.getElementById("compare").disabled);
    await page.focus("#compare");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#result:not([hidden])");
    assert.equal(await page.evaluate(() => document.activeElement.id), "result-title");
    for (const key of ["j", "j", "a", "j", "r"]) await page.keyboard.press(key);
    assert.equal(await decided(page), 2);
    const reviews = JSON.parse(await save(page, "reviews"))
      .reviews.map(({ verdict }) => verdict)
      .sort();
    assert.deepEqual(reviews, ["accepted", "rejected"]);
    const exported = JSON.parse(await save(page, "json"));
    assert.deepEqual(exported.findings.flatMap(({ review }) => review?.verdict ?? []).sort(), reviews, "decisions are in what is saved");
    assert.equal(exported.documents[0].date, "2024");
    await page.focus("#back");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#result:not([hidden])");
    assert.equal(await decided(page), 2, "decisions are kept for the next comparison");
    for (const key of ["j", "j", "u"]) await page.keyboard.press(key);
    assert.equal(await decided(page), 1, "a key works once, however often was compared");
  });
}

/** Decisions of a workbook, an earlier report, and a folder: chosen, and dropped on the page. */
async function goesOn() {
  await ground();
  checkDraft("draft.txt", "decided.xlsx", "--reviews", keptReviews());
  mkdirSync(at("folder/inner"), { recursive: true });
  for (const name of ["draft.txt", "changed.txt"]) copyFileSync(at(name), at(`folder/inner/${name}`));
  writeFileSync(at("folder/inner/picture.png"), "x");
  await onPage("rapporteur.html", async (page, context) => {
    await page.setInputFiles("#claims-folder", at("folder"));
    await page.waitForFunction(() => document.querySelectorAll("#claims-documents .read-as").length === 2);
    await page.locator("#findings-step .drop").scrollIntoViewIfNeeded();
    const session = await context.newCDPSession(page);
    const { x, y } = await page.locator("#findings-step .drop").boundingBox();
    mkdirSync(at("un"), { recursive: true });
    copyFileSync(at("findings.txt"), at("un/findings.txt"));
    for (const type of ["dragEnter", "dragOver", "drop"])
      await session.send("Input.dispatchDragEvent", { type, x: x + 5, y: y + 5, data: { items: [], files: [at("un")], dragOperationsMask: 1 } });
    await page.waitForFunction(() => document.querySelectorAll("#findings-documents .read-as").length === 1);
    await page.click('[aria-label="Remove changed.txt"]');
    await page.click(".earlier summary");
    await page.setInputFiles("#earlier", ["decided.xlsx", "draft.json", "broken.docx"].map(at));
    await page.waitForFunction(
      () => document.querySelectorAll("#earlier-files .read-as").length === 2 && document.querySelector("#earlier-files .fault") !== null,
    );
    assert.match(await page.textContent("#earlier-files"), /2 decisions of reviewers/);
    assert.match(await page.textContent("#earlier-files"), /an earlier check of draft\.txt: 3 findings/);
    await compare(page);
    assert.equal(await page.locator("article.finding .decision, li.figure .decision").count(), 2);
    assert.match(await page.textContent(".baseline"), /3 unchanged/);
  });
}

/** A review of a finding and one of figures, as the HTML report keeps them. */
function keptReviews() {
  const { findings, inconsistencies } = JSON.parse(readFileSync(at("draft.json"), "utf8"));
  const html = readFileSync(at("draft.html"), "utf8");
  const wordsOf = (id) => new RegExp(`data-id="${encodeURIComponent(id).replaceAll(".", "\\.")}"[^>]*data-words="([0-9a-f]+)"`).exec(html)[1];
  const [finding, figure] = [findings.find(({ outcome }) => outcome === "unaddressed"), inconsistencies[0]];
  const reviews = [{ finding: finding.id, words: wordsOf(finding.id), claimWords: null, seen: finding.outcome, verdict: "accepted" }];
  writeFileSync(
    at("kept.json"),
    JSON.stringify({
      schemaVersion: 1,
      reviews,
      inconsistencies: [{ inconsistency: figure.id, words: wordsOf(figure.id), seen: figure.severity, verdict: "rejected", note: "Rounded." }],
    }),
  );
  return "kept.json";
}

/** The page's policy stands between it and every connection, in its worker too. */
async function canSendNothing() {
  await ground();
  let hits = 0;
  const server = createServer((_, response) => response.end(String(hits++))).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const tries = async (page) => {
    await give(page, "draft.txt", "findings.txt");
    const send = (to) =>
      fetch(to, { mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      );
    assert.equal(await page.evaluate(send, address), "refused");
    assert.equal(await page.workers()[0].evaluate(send, address), "refused");
    await page.evaluate((to) => new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, src: to })), address);
  };
  await assert.rejects(onPage("rapporteur.html", tries), /Content Security Policy/);
  server.close();
  assert.equal(hits, 0);
}

async function hasNoBarrier() {
  await ground();
  const axe = readFileSync(join(system, "node_modules/axe-core/axe.min.js"), "utf8");
  const look = async (page, where) => {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`),
      [],
      where,
    );
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: wider than the screen`);
  };
  for (const viewport of [DESK, PHONE])
    for (const colorScheme of ["light", "dark"])
      await onPage(
        "rapporteur.html",
        async (page) => {
          const where = `${viewport.width} pixels, ${colorScheme}`;
          await look(page, `${where}, empty`);
          await give(page, "draft.txt", "findings.txt");
          await page.setInputFiles("#claims-files", [at("broken.docx")]);
          await faultOf(page, "broken.docx");
          await look(page, `${where}, with documents`);
          await page.click('[aria-label="Remove broken.docx"]');
          await compare(page);
          await page.click(".save summary");
          await look(page, `${where}, result`);
        },
        { viewport, colorScheme, bypassCSP: true },
      );
}

export const checks = [
  { name: "page: real files read without a network say what Node says, and nothing is requested", run: saysOnce },
  { name: "page: what it saves opens", run: exportsOpen },
  { name: "page: a comparison is cancelled, and another works", run: cancels },
  { name: "page: what cannot be read or compared is told in a sentence", run: refusesInASentence },
  { name: "page: all by keyboard, decisions kept", run: worksByKeyboard },
  { name: "page: folders, decisions in Excel and an earlier check come in", run: goesOn },
  { name: "page: neither page nor worker can send anything", run: canSendNothing },
  { name: "page: no barrier, wide and narrow, light and dark", run: hasNoBarrier },
];
