/** What the page keeps out, and whom it does not: connections; people of every sight, screen and keyboard. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { compare, faultOf, give, ground } from "../checking-page.mjs";
import { at, DESK, onPage, PHONE, system } from "../html-pages.mjs";

export const programs = { chromium: "chromium", soffice: "libreoffice-writer" };

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
  { name: "page: neither page nor worker can send anything", run: canSendNothing },
  { name: "page: no barrier, wide and narrow, light and dark", run: hasNoBarrier },
];
