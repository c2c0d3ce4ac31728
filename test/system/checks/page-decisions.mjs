/** Decisions on the page: by key, kept for the next comparison, out of a workbook and an earlier report. */
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compare, give, ground, save } from "../checking-page.mjs";
import { at, checkDraft, onPage } from "../html-pages.mjs";

export const programs = { chromium: "chromium", soffice: "libreoffice-writer" };

const decided = (page) => page.locator("article.finding .decision").count();

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

export const checks = [
  { name: "page: all by keyboard, decisions kept", run: worksByKeyboard },
  { name: "page: folders, decisions in Excel and an earlier check come in", run: goesOn },
];
