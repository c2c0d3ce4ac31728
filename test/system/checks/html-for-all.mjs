/** The HTML report for everyone: screen reader, phone, paper, no script, hostile words. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { at, checkDraft, DESK, onPage, PHONE, prepare, programs, run, system } from "../html-pages.mjs";

export { programs };

async function hasNoBarrier() {
  await prepare();
  checkDraft("changed.txt", "compared.html", "--baseline", "draft.json");
  const axe = readFileSync(join(system, "node_modules/axe-core/axe.min.js"), "utf8");
  for (const name of ["worked.html", "compared.html"])
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
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`),
              [],
              `${name}, ${viewport.width} pixels, ${colorScheme}`,
            );
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
    assert.ok(!/Contradicted\b(?! by)/.test(text), "no finding that is filtered out; a claim may say by which it is contradicted");
    const folded = await page
      .locator("article.finding:not([hidden]) details li blockquote")
      .first()
      .evaluate((quote) => quote.textContent.split(" ").slice(0, 3).join(" "));
    assert.ok(text.includes(folded), "what is folded on the screen is open on paper");
    assert.match(text, /\d further passages? speaks? to it/, "what was folded says what it is");
    assert.ok(!/Accept|Save reviews|Clear all/.test(text), "nothing to press");
    assert.equal(await page.locator("article.finding:not([hidden]) details[open]").count(), 0, "folded again afterwards");
    const nearest = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const open = document.querySelectorAll("details.nearest[open]").length;
      dispatchEvent(new Event("afterprint"));
      return open;
    });
    assert.equal(nearest, 0, "passages that answer nothing stay folded");
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
  const poison = (value) =>
    typeof value === "string"
      ? /^(?:contradicted|partial|unaddressed|matched|concern|recommendation|claims|findings|error|sum|contradicts|progresses|confirms|fulfils|whole|part)$/.test(
          value,
        )
        ? value
        : value + evil
      : Array.isArray(value)
        ? value.map(poison)
        : value !== null && typeof value === "object"
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner)]))
          : value;
  writeFileSync(at("hostile.html"), library.toHtml(poison(draft)));
  await onPage("hostile.html", async (page) => {
    assert.equal(await page.locator("article.finding").count(), 3);
    assert.equal(await page.locator("img").count(), 0);
    await page.locator("article.finding button[data-verdict=accepted]").first().click();
    assert.equal(await page.locator(".decision").count(), 1);
    assert.ok((await page.textContent("article.finding blockquote")).includes('<img src="https://example.org/x"'), "it shows as text");
  });
}

export const checks = [
  { name: "HTML report: axe finds no barrier, at two widths, light and dark", run: hasNoBarrier },
  { name: "HTML report: prints what is shown, unfolded", run: prints },
  { name: "HTML report: reads without a script", run: readsWithoutScript },
  { name: "HTML report: shows hostile words as text", run: obeysNoDocument },
];
