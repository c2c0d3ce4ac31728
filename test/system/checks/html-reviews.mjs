/** Reviews in the HTML report: by keyboard and mouse, kept by the browser, a file, the command line, and over a changed draft. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { at, checkDraft, decisions, figureDecisions, focused, onPage, prepare, programs } from "../html-pages.mjs";

export { programs };

async function worksByKeyboard() {
  await onPage("draft.html", async (page) => {
    const current = () => page.locator("[aria-current=true]").evaluate((card) => decodeURIComponent(card.dataset.id));
    const order = Object.keys(await decisions(page));
    await page.keyboard.press("j");
    assert.match(await current(), /#sum-/, "figures come first");
    await page.keyboard.press("r");
    assert.deepEqual(await figureDecisions(page), ["Rejected"]);
    assert.equal(await page.textContent("[data-figures=error]"), "0", "a rejected error is no longer to be fixed");
    await page.keyboard.press("u");
    assert.deepEqual(await figureDecisions(page), [null]);
    assert.equal(await page.textContent("[data-figures=error]"), "1");
    await page.keyboard.press("j");
    assert.equal(await current(), order[0]);
    await page.keyboard.press("j");
    assert.equal(await current(), order[1]);
    await page.keyboard.press("k");
    assert.equal(await current(), order[0]);
    await page.keyboard.press("a");
    assert.equal((await decisions(page))[order[0]], "Accepted");
    await page.keyboard.press("u");
    assert.equal((await decisions(page))[order[0]], null);
    await page.keyboard.press("c");
    await page.keyboard.press("Escape");
    assert.equal((await decisions(page))[order[0]], null);
    assert.equal(await focused(page), order[0], "the focus comes back");
    await page.keyboard.press("/");
    await page.keyboard.type("jar");
    assert.equal(await page.inputValue("#filter-q"), "jar", "a field takes letters as letters");
    await page.fill("#filter-q", "");
    await page.click(".keys summary");
    await page.uncheck("#use-keys");
    await page.locator("article.finding").first().focus();
    await page.keyboard.press("r");
    assert.equal((await decisions(page))[order[0]], null, "single keys can be switched off");
  });
}

/** By mouse and by keyboard, through storage, file, command line and page, and over a changed draft. */
async function keepsReviews() {
  const { draft } = await prepare();
  const [first, second, third] = draft.findings.map(({ id }) => id);
  assert.deepEqual(
    draft.findings.map(({ outcome }) => outcome),
    ["contradicted", "partial", "unaddressed"],
    "the draft's outcomes",
  );
  const decided = {
    [first]: "Corrected to conceded by the State by N. Author: See paragraph 1.",
    [second]: "Rejected by N. Author",
    [third]: "Accepted by N. Author",
  };
  await onPage("draft.html", async (page) => {
    const card = (id) => page.locator(`article[data-id="${encodeURIComponent(id)}"]`);
    await page.fill("#reviewer", "N. Author");
    await card(first).locator("button[data-verdict=corrected]").click();
    await card(first).locator("select").selectOption({ label: "conceded by the State" });
    await card(first).getByText("Keep", { exact: true }).click();
    await card(first).getByText("Add a note").click();
    await card(first).locator("textarea").fill("See paragraph 1.");
    await card(first).getByText("Keep", { exact: true }).click();
    await card(second).focus();
    const signs = () =>
      page
        .locator(".topics li")
        .evaluateAll((rows) => rows.flatMap((row) => [...row.querySelectorAll("rect")].map((rect) => rect.getAttribute("fill"))).sort());
    const before = await signs();
    assert.ok(before.includes("url(#of-partial)") && !before.includes("url(#of-contradicted)"), "the plot follows a correction");
    await page.keyboard.press("r");
    assert.ok(!(await signs()).includes("url(#of-partial)"), "and a rejection");
    await page.locator("li.figure button[data-verdict=corrected]").click();
    await page.locator("li.figure select").selectOption({ label: "doubtful" });
    await page.locator("li.figure").getByText("Keep", { exact: true }).click();
    assert.deepEqual(await figureDecisions(page), ["Corrected to doubtful by N. Author"]);
    await card(second).focus();
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    assert.deepEqual(await decisions(page), decided);
    assert.equal(await page.textContent(".agenda .contradicted .number"), "0", "a corrected contradiction is no longer to be fixed");
    assert.equal(await page.textContent("#review-progress"), "3 of 3 findings, 1 of 1 figures reviewed");
    assert.match(await card(first).locator("h3").textContent(), /Contradicted/, "the machine's outcome stays");
    await page.reload();
    assert.deepEqual(await decisions(page), decided, "after a reload");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-reviews")]);
    assert.equal(download.suggestedFilename(), "reviews.json");
    await download.saveAs(at("reviews.json"));
  });
  checkDraft("draft.txt", "reviewed.html", "--reviews", "reviews.json");
  await onPage("reviewed.html", async (page) => {
    assert.deepEqual(await decisions(page), decided, "by --reviews");
    assert.deepEqual(await figureDecisions(page), ["Corrected to doubtful by N. Author"]);
  });
  await onPage("draft.html", async (page) => {
    await page.setInputFiles("#load-reviews", at("reviews.json"));
    await page.waitForFunction(() => document.querySelectorAll("article.finding .decision").length === 3);
    assert.deepEqual(await decisions(page), decided, "by the file picker");
    writeFileSync(at("none.json"), '{"schemaVersion":1,"reviews":[{}]}');
    await page.setInputFiles("#load-reviews", at("none.json"));
    await page.waitForFunction(() => document.getElementById("spoken").textContent === "This file holds no reviews");
    assert.deepEqual(await decisions(page), decided);
  });
  checkDraft("changed.txt", "changed.json", "--reviews", "reviews.json", "--baseline", "draft.json");
  const changed = JSON.parse(readFileSync(at("changed.json"), "utf8"));
  assert.deepEqual(
    changed.findings.map(({ review }) => review?.verdict ?? null),
    ["corrected", null, "accepted"],
    "over a changed draft",
  );
  assert.match(
    changed.diagnostics.map(({ message }) => message).join("\n"),
    /rejected by N\. Author\) is not used: the State's words that it rested on no longer stand/,
  );
  assert.match(changed.diagnostics.map(({ message }) => message).join("\n"), /corrected by N\. Author\) is not used: these figures were mended/);
  assert.deepEqual(
    changed.baseline.inconsistencies.settled.map(({ kind }) => kind),
    ["sum"],
    "the sum was mended",
  );
  checkDraft("changed.txt", "changed.html", "--baseline", "draft.json");
  await onPage("changed.html", async (page) => {
    await page.setInputFiles("#load-reviews", at("reviews.json"));
    await page.waitForFunction(() => document.querySelectorAll("article.finding .decision").length === 2);
    assert.match(await page.textContent("#lapsed"), /2 reviews do not fit this draft/);
    assert.match(await page.textContent(".baseline"), /1 settled/);
  });
}

export const checks = [
  { name: "HTML report: moved through and decided on by keyboard", run: worksByKeyboard },
  { name: "HTML report: a review survives reload, file, command line and a changed draft", run: keepsReviews },
];
