/** The HTML report in Chromium: counts, filters, the plot, anchors, speed. */
import assert from "node:assert/strict";
import { focused, onPage, prepare, programs, shownIds } from "../html-pages.mjs";

export { programs };

const idsWhere = (report, isIt) =>
  report.findings
    .filter(isIt)
    .map(({ id }) => id)
    .sort();

/** A link changes the address, and the page follows it a moment later; what is never shown is told by the assertion behind. */
async function shows(page, count) {
  await page
    .waitForFunction((wanted) => document.querySelectorAll("article.finding:not([hidden])").length === wanted, count, { timeout: 5000 })
    .catch(() => undefined);
}

async function showsWhatItCounts() {
  await onPage("worked.html", async (page) => {
    for (const link of await page.locator(".agenda a[href^='#?'], .legend a").all()) {
      const count = Number(await link.locator("[data-count]").textContent());
      await link.click();
      await shows(page, count);
      assert.equal((await shownIds(page)).length, count, await link.textContent());
      assert.equal(await page.evaluate(() => document.activeElement.id), "findings");
    }
  });
}

async function filters() {
  const { worked } = await prepare();
  const first = worked.findings.find(({ speakers, topics }) => (speakers?.length ?? 0) > 0 && (topics?.length ?? 0) > 0);
  const speaks = ({ source, byDocument }, id) =>
    source.document === id || byDocument.some(({ document, outcome }) => document === id && outcome !== "unaddressed");
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
    assert.deepEqual(
      await shownIds(page),
      idsWhere(worked, ({ outcome }) => outcome === "contradicted" || outcome === "partial"),
      "two outcomes",
    );
    await page.selectOption("#filter-act", "concern");
    assert.deepEqual(
      await shownIds(page),
      idsWhere(worked, ({ outcome, act }) => (outcome === "contradicted" || outcome === "partial") && act === "concern"),
      "outcomes and act",
    );
    const address = page.url();
    await page.click(".filters button[type=reset]");
    const word = first.text.split(" ").find((one) => one.length > 8);
    await page.fill("#filter-q", `  ${word.toUpperCase()} `);
    const found = await shownIds(page);
    assert.ok(found.includes(first.id) && found.length < worked.findings.length, "text");
    await page.fill("#filter-q", "no such words anywhere");
    assert.ok(await page.isVisible("#nothing"));
    await page.goto(address);
    assert.deepEqual(
      await shownIds(page),
      idsWhere(worked, ({ outcome, act }) => (outcome === "contradicted" || outcome === "partial") && act === "concern"),
      "a filtered address opened anew",
    );
  });
}

async function filtersFromThePlot() {
  const { worked } = await prepare();
  await onPage("worked.html", async (page) => {
    const sign = page.locator(".topics rect").first();
    const [, topic, outcome] = /topic=([^&]+)&outcome=(\w+)/.exec(await sign.getAttribute("data-filter"));
    await sign.click();
    assert.deepEqual(
      await shownIds(page),
      idsWhere(worked, (finding) => finding.topics?.includes(decodeURIComponent(topic)) && finding.outcome === outcome),
    );
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

const CHANGES = [
  ["act", "recommendation"],
  ["act", "concern"],
  ["act", ""],
  ["q", "committee"],
  ["q", "rights"],
  ["q", ""],
];

/** What a filter's change costs the page, style, layout and paint included: the time of its thread, whatever else the computer does. */
async function staysQuick() {
  await onPage("many.html", async (page, context) => {
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spent = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    await page.reload();
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
    console.log(
      `      2,000 findings: ${Math.round(load)} ms of work to load, ${Math.round(median)} ms for a filter's change at the median, ${Math.round(times.at(-1))} ms at most`,
    );
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

export const checks = [
  { name: "HTML report: counts lead to what they count", run: showsWhatItCounts },
  { name: "HTML report: filters by outcome, act, speaker, topic, document, review and words", run: filters },
  { name: "HTML report: a sign of the plot filters", run: filtersFromThePlot },
  { name: "HTML report: anchors work, with filters too", run: keepsAnchors },
  { name: "HTML report: 2,000 findings without jank", run: staysQuick },
];
