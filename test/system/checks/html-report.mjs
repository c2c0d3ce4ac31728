/** The HTML report in Chromium: filters, keys, anchors, print, axe, reviews that survive, two thousand findings. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const programs = { chromium: "chromium", pdftotext: "poppler-utils" };

const system = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = join(system, "../..");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-html-"));
const at = (name) => join(folder, name);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const CHROMIUM = { executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] };
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

function run(program, words, cwd = folder) {
  const ran = spawnSync(program, words, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 1 << 28 });
  assert.equal(ran.status, 0, `${program} ${words.join(" ")}: ${ran.stderr}`);
  return ran.stdout;
}

/** What is made once: the build, the browser, a report of three findings and one of two thousand. */
let ground;
function prepare() {
  ground ??= (async () => {
    if (!existsSync(join(system, "node_modules/playwright-core"))) run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], system);
    run(process.execPath, ["test/build/ensure-built.mjs", "all"], root);
    const { chromium } = createRequire(join(system, "package.json"))("playwright-core");
    const library = await import(pathToFileURL(join(root, "dist/index.js")).href);
    return { browser: await chromium.launch(CHROMIUM), library, ...makeReports(library) };
  })();
  return ground;
}

const CLAIMS = {
  "draft.txt": ["The national human rights institution fully complies with the Paris Principles.", "In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.", "A bill on domestic violence is being drafted."],
  "changed.txt": ["A new first paragraph moves all others.", "The national human rights institution fully complies with the Paris Principles.", "The draft says something else on violence in the home now.", "Schools were built."],
};
const FINDINGS = ["The Human Rights Committee was concerned that the national human rights institution had B status.", "The Human Rights Committee recommended that the State criminalize domestic violence.", "The Human Rights Committee recommended that the State abolish the death penalty."];
const numbered = (texts) => texts.map((text, i) => `${i + 1}.\t${text}\n`).join("");

function makeReports({ check, toHtml }) {
  for (const [name, texts] of Object.entries(CLAIMS)) writeFileSync(at(name), numbered(texts));
  writeFileSync(at("findings.txt"), numbered(FINDINGS));
  checkDraft("draft.txt", "draft.json");
  checkDraft("draft.txt", "draft.html");
  const [claims, findings] = ["claims", "findings"].map((name) => JSON.parse(readFileSync(join(root, `data/kazakhstan/${name}.json`), "utf8")));
  const worked = check({ claims, findings });
  const many = { ...worked, findings: Array.from({ length: 2000 }, (_, i) => ({ ...worked.findings[i % worked.findings.length], id: `many#${i}`, text: `${worked.findings[i % worked.findings.length].text} (${i})` })) };
  writeFileSync(at("worked.html"), toHtml(worked));
  writeFileSync(at("many.html"), toHtml(many));
  return { worked, many, draft: JSON.parse(readFileSync(at("draft.json"), "utf8")) };
}

function checkDraft(name, output, ...more) {
  return run(process.execPath, [join(root, "dist/cli.js"), "check", name, "--against", "findings.txt", "--output", output, ...more]);
}

/** Opens a page of the folder, runs something there, and fails on any error, message or request of the page. */
async function onPage(name, use, { hash = "", ...options } = {}) {
  const { browser } = await prepare();
  const context = await browser.newContext({ viewport: DESK, acceptDownloads: true, ...options });
  const faults = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => /^(?:file|blob):/.test(request.url()) || faults.push(request.url()));
    page.on("dialog", (dialog) => void faults.push(dialog.message()) ?? dialog.dismiss());
    await page.goto(`${pathToFileURL(at(name)).href}${hash}`);
    const value = await use(page, context);
    assert.deepEqual(faults, []);
    return value;
  } finally {
    await context.close();
  }
}

const shownIds = (page) => page.locator("article.finding:not([hidden])").evaluateAll((cards) => cards.map((card) => decodeURIComponent(card.dataset.id)).sort());
const idsWhere = (report, isIt) => report.findings.filter(isIt).map(({ id }) => id).sort();
const focused = (page) => page.evaluate(() => decodeURIComponent(document.activeElement.dataset.id ?? ""));
const decisions = (page) => page.locator("article.finding").evaluateAll((cards) => Object.fromEntries(cards.map((card) => [decodeURIComponent(card.dataset.id), card.querySelector(".decision")?.textContent ?? null])));

async function showsWhatItCounts() {
  await onPage("worked.html", async (page) => {
    for (const link of await page.locator(".agenda a[href^='#?'], .legend a").all()) {
      const count = Number(await link.locator("[data-count]").textContent());
      await link.click();
      assert.equal((await shownIds(page)).length, count, await link.textContent());
      assert.equal(await page.evaluate(() => document.activeElement.id), "findings");
    }
  });
}

async function filters() {
  const { worked } = await prepare();
  const [first] = worked.findings;
  const speaks = ({ source, byDocument }, id) => source.document === id || byDocument.some(({ document, outcome }) => document === id && outcome !== "unaddressed");
  const claimDocument = worked.findings.flatMap(({ byDocument }) => byDocument.map(({ document }) => document))[0];
  const cases = [
    ["act", "recommendation", ({ act }) => act === "recommendation"],
    ["speaker", first.speakers[0], ({ speakers }) => speakers?.includes(first.speakers[0])],
    ["topic", first.topics[0], ({ topics }) => topics?.includes(first.topics[0])],
    ["document", claimDocument, (finding) => speaks(finding, claimDocument)],
    ["review", "needed", ({ needsReview }) => needsReview],
  ];
  await onPage("worked.html", async (page) => {
    for (const [name, value, isIt] of cases) {
      await page.selectOption(`#filter-${name}`, value);
      const wanted = idsWhere(worked, isIt);
      assert.ok(wanted.length > 0, `${name} finds nothing at all`);
      assert.deepEqual(await shownIds(page), wanted, name);
      assert.match(await page.textContent("#status"), new RegExp(`^${wanted.length} `));
      await page.click(".filters button[type=reset]");
    }
    for (const outcome of ["contradicted", "partial"]) await page.check(`.filters input[value=${outcome}]`);
    assert.deepEqual(await shownIds(page), idsWhere(worked, ({ outcome }) => outcome === "contradicted" || outcome === "partial"), "two outcomes");
    await page.selectOption("#filter-act", "concern");
    assert.deepEqual(await shownIds(page), idsWhere(worked, ({ outcome, act }) => (outcome === "contradicted" || outcome === "partial") && act === "concern"), "outcomes and act");
    const address = page.url();
    await page.click(".filters button[type=reset]");
    const word = first.text.split(" ").find((one) => one.length > 8);
    await page.fill("#filter-q", `  ${word.toUpperCase()} `);
    const found = await shownIds(page);
    assert.ok(found.includes(first.id) && found.length < worked.findings.length, "text");
    await page.fill("#filter-q", "no such words anywhere");
    assert.ok(await page.isVisible("#nothing"));
    await page.goto(address);
    assert.deepEqual(await shownIds(page), idsWhere(worked, ({ outcome, act }) => (outcome === "contradicted" || outcome === "partial") && act === "concern"), "a filtered address opened anew");
  });
}

async function filtersFromThePlot() {
  const { worked } = await prepare();
  await onPage("worked.html", async (page) => {
    const sign = page.locator(".topics rect").first();
    const [, topic, outcome] = /topic=([^&]+)&outcome=(\w+)/.exec(await sign.getAttribute("data-filter"));
    await sign.click();
    assert.deepEqual(await shownIds(page), idsWhere(worked, (finding) => finding.topics?.includes(decodeURIComponent(topic)) && finding.outcome === outcome));
  });
}

async function keepsAnchors() {
  const { worked } = await prepare();
  const target = worked.findings.find(({ outcome }) => outcome === "partial");
  const hash = await onPage("worked.html", (page) => page.locator(`article[data-id="${encodeURIComponent(target.id)}"] h3 a`).getAttribute("href"));
  await onPage(
    "worked.html",
    async (page) => {
      assert.equal(await focused(page), target.id, "opened at the finding");
      assert.ok(await page.locator(hash.replace(/[.]/g, "\\.")).evaluate((card) => Math.abs(card.getBoundingClientRect().top) < innerHeight / 2), "in view");
      await page.check(".filters input[value=unaddressed]");
      assert.ok(!(await shownIds(page)).includes(target.id));
      await page.evaluate((to) => (location.hash = to), hash);
      await page.waitForFunction((id) => decodeURIComponent(document.activeElement.dataset.id ?? "") === id, target.id);
    },
    { hash },
  );
}

async function worksByKeyboard() {
  await onPage("draft.html", async (page) => {
    const current = () => page.locator("[aria-current=true]").evaluate((card) => decodeURIComponent(card.dataset.id));
    const order = Object.keys(await decisions(page));
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
  assert.deepEqual(draft.findings.map(({ outcome }) => outcome), ["contradicted", "partial", "unaddressed"], "the draft's outcomes");
  const decided = { [first]: "Corrected to conceded by the State by N. Author: See paragraph 1.", [second]: "Rejected by N. Author", [third]: "Accepted by N. Author" };
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
    await page.keyboard.press("r");
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    assert.deepEqual(await decisions(page), decided);
    assert.equal(await page.textContent(".agenda .contradicted .number"), "0", "a corrected contradiction is no longer to be fixed");
    assert.equal(await page.textContent("#review-progress"), "3 of 3 reviewed");
    assert.match(await card(first).locator("h3").textContent(), /Contradicted/, "the machine's outcome stays");
    await page.reload();
    assert.deepEqual(await decisions(page), decided, "after a reload");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-reviews")]);
    assert.equal(download.suggestedFilename(), "reviews.json");
    await download.saveAs(at("reviews.json"));
  });
  checkDraft("draft.txt", "reviewed.html", "--reviews", "reviews.json");
  await onPage("reviewed.html", async (page) => assert.deepEqual(await decisions(page), decided, "by --reviews"));
  await onPage("draft.html", async (page) => {
    await page.setInputFiles("#load-reviews", at("reviews.json"));
    await page.waitForFunction(() => document.querySelectorAll(".decision").length === 3);
    assert.deepEqual(await decisions(page), decided, "by the file picker");
    writeFileSync(at("none.json"), '{"schemaVersion":1,"reviews":[{}]}');
    await page.setInputFiles("#load-reviews", at("none.json"));
    await page.waitForFunction(() => document.getElementById("spoken").textContent === "This file holds no reviews");
    assert.deepEqual(await decisions(page), decided);
  });
  checkDraft("changed.txt", "changed.json", "--reviews", "reviews.json", "--baseline", "draft.json");
  const changed = JSON.parse(readFileSync(at("changed.json"), "utf8"));
  assert.deepEqual(changed.findings.map(({ review }) => review?.verdict ?? null), ["corrected", null, "accepted"], "over a changed draft");
  assert.match(changed.diagnostics.map(({ message }) => message).join("\n"), /rejected by N\. Author\) is not used: the State's words that it rested on no longer stand/);
  assert.deepEqual(changed.baseline.inconsistencies.settled.map(({ kind }) => kind), ["sum"], "the sum was mended");
  checkDraft("changed.txt", "changed.html", "--baseline", "draft.json");
  await onPage("changed.html", async (page) => {
    await page.setInputFiles("#load-reviews", at("reviews.json"));
    await page.waitForFunction(() => document.querySelectorAll(".decision").length === 2);
    assert.match(await page.textContent("#lapsed"), /1 review does not fit this draft/);
    assert.match(await page.textContent(".baseline"), /1 settled/);
  });
}

async function hasNoBarrier() {
  const axe = readFileSync(join(system, "node_modules/axe-core/axe.min.js"), "utf8");
  for (const name of ["worked.html", "reviewed.html", "changed.html"])
    for (const viewport of [DESK, PHONE])
      for (const colorScheme of ["light", "dark"]) {
        await onPage(
          name,
          async (page) => {
            await page.addStyleTag({ content: ".finding { content-visibility: visible !important }" });
            if (viewport === PHONE) await page.click(".panel-fold > summary");
            await page.locator("article.finding button[data-verdict=corrected]").first().click();
            await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
            assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`), [], `${name}, ${viewport.width} pixels, ${colorScheme}`);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is wider than ${viewport.width} pixels`);
          },
          { viewport, colorScheme, bypassCSP: true },
        );
      }
}

async function prints() {
  await onPage("worked.html", async (page) => {
    await page.check(".filters input[value=partial]");
    await page.pdf({ path: at("worked.pdf"), format: "A4" });
    const text = run("pdftotext", ["-layout", "worked.pdf", "-"]);
    const shown = await page.locator("article.finding:not([hidden])").count();
    assert.equal(text.match(/Answered in part/g)?.length, shown, "the findings shown, each once");
    assert.ok(!/Contradicted\b/.test(text), "no finding that is filtered out");
    const folded = await page.locator("article.finding:not([hidden]) details li blockquote").first().evaluate((quote) => quote.textContent.split(" ").slice(0, 3).join(" "));
    assert.ok(text.includes(folded), "what is folded on the screen is open on paper");
    assert.ok(!/Accept|Save reviews|Clear all/.test(text), "nothing to press");
    assert.equal(await page.locator("article.finding:not([hidden]) details[open]").count(), 0, "folded again afterwards");
  });
}

async function readsWithoutScript() {
  const { worked } = await prepare();
  await onPage(
    "worked.html",
    async (page) => {
      assert.equal(await page.locator("article.finding").count(), worked.findings.length);
      assert.ok(await page.locator("article.finding blockquote").first().isVisible());
      assert.ok(!(await page.isVisible("#filters")) && !(await page.isVisible("#reviewing")), "no control that does nothing");
    },
    { javaScriptEnabled: false },
  );
}

/** Hostile words in every field that a document fills. */
async function obeysNoDocument() {
  const { library, draft } = await prepare();
  const evil = `</script><script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)">" autofocus onfocus="alert(3)" x='\u2028\u202e`;
  const poison = (value) => (typeof value === "string" ? (/^(?:contradicted|partial|unaddressed|matched|concern|recommendation|claims|findings|error|sum|contradicts|progresses|whole|part)$/.test(value) ? value : value + evil) : Array.isArray(value) ? value.map(poison) : value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner)])) : value);
  writeFileSync(at("hostile.html"), library.toHtml(poison(draft)));
  await onPage("hostile.html", async (page) => {
    assert.equal(await page.locator("article.finding").count(), 3);
    assert.equal(await page.locator("img").count(), 0);
    await page.locator("article.finding button[data-verdict=accepted]").first().click();
    assert.equal(await page.locator(".decision").count(), 1);
    assert.ok((await page.textContent("article.finding blockquote")).includes('<img src="https://example.org/x"'), "it shows as text");
  });
}

const CHANGES = [["act", "recommendation"], ["act", "concern"], ["act", ""], ["q", "committee"], ["q", "rights"], ["q", ""]];

/** What a filter's change costs the page, style, layout and paint included: the time of its thread, whatever else the computer does. */
async function staysQuick() {
  await onPage("many.html", async (page, context) => {
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spent = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    const load = await spent();
    await page.waitForTimeout(2000);
    const times = [];
    for (const [name, value] of [...CHANGES, ...CHANGES, ...CHANGES]) {
      const before = await spent();
      await page.evaluate(changeFilter, [name, value]);
      times.push((await spent()) - before);
    }
    times.sort((a, b) => a - b);
    const median = times[times.length >> 1];
    console.log(`      2,000 findings: ${Math.round(load)} ms of work to load, ${Math.round(median)} ms for a filter's change at the median, ${Math.round(times.at(-1))} ms at most`);
    assert.ok(median > 0.1 && median < 100, `a filter's change takes ${median} ms`);
    assert.ok(times.at(-1) < 200, `a filter's change takes up to ${times.at(-1)} ms`);
    assert.equal(await page.locator("article.finding").count(), 2000);
    await page.keyboard.press("j");
    assert.equal(await page.locator("[aria-current=true]").count(), 1);
  });
}

/** Runs in the page: changes a field of the form and waits until the next frame is drawn. */
async function changeFilter([name, value]) {
  const field = document.getElementById(`filter-${name}`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

async function closes() {
  await (await prepare()).browser.close();
}

export const checks = [
  { name: "HTML report: counts lead to what they count", run: showsWhatItCounts },
  { name: "HTML report: filters by outcome, act, speaker, topic, document, review and words", run: filters },
  { name: "HTML report: a sign of the plot filters", run: filtersFromThePlot },
  { name: "HTML report: anchors work, with filters too", run: keepsAnchors },
  { name: "HTML report: moved through and decided on by keyboard", run: worksByKeyboard },
  { name: "HTML report: a review survives reload, file, command line and a changed draft", run: keepsReviews },
  { name: "HTML report: axe finds no barrier, at two widths, light and dark", run: hasNoBarrier },
  { name: "HTML report: prints what is shown, unfolded", run: prints },
  { name: "HTML report: reads without a script", run: readsWithoutScript },
  { name: "HTML report: shows hostile words as text", run: obeysNoDocument },
  { name: "HTML report: 2,000 findings without jank", run: staysQuick },
  { name: "HTML report: the browser closes", run: closes },
];
