/** Pages of HTML reports in Chromium: what the checks of the HTML report have in common. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const programs = { chromium: "chromium", pdftotext: "poppler-utils" };
export const system = dirname(fileURLToPath(import.meta.url));
const root = join(system, "../..");
const folder = mkdtempSync(join(tmpdir(), "rapporteur-html-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const CHROMIUM = {
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Where a file of these checks lies. */
export function at(name) {
  return join(folder, name);
}

export function run(program, words, cwd = folder) {
  const ran = spawnSync(program, words, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" }, maxBuffer: 1 << 28 });
  assert.equal(ran.status, 0, `${program} ${words.join(" ")}: ${ran.stderr}`);
  return ran.stdout;
}

/** The command line over one draft of these checks. */
export function checkDraft(name, output, ...more) {
  return run(process.execPath, [join(root, "dist/cli.js"), "check", name, "--against", "findings.txt", "--output", output, ...more]);
}

let made;
/** What is made once: the build, the library, the worked case, a draft of three findings, a report of two thousand. */
export function prepare() {
  made ??= (async () => {
    if (!existsSync(join(system, "node_modules/playwright-core"))) run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], system);
    run(process.execPath, ["test/build/ensure-built.mjs", "all"], root);
    const [core, formats] = await Promise.all(["index", "report"].map((name) => import(pathToFileURL(join(root, `dist/${name}.js`)).href)));
    const library = { ...core, ...formats };
    return { library, ...makeReports(library) };
  })();
  return made;
}

const CLAIMS = {
  "draft.txt": [
    "The national human rights institution fully complies with the Paris Principles.",
    "In 2018 there were 100 cases: 40 in the north, 30 in the south and 20 in the west.",
    "A bill on domestic violence is being drafted.",
  ],
  "changed.txt": [
    "A new first paragraph moves all others.",
    "The national human rights institution fully complies with the Paris Principles.",
    "The draft says something else on violence in the home now.",
    "Schools were built.",
  ],
};
const FINDINGS = [
  "The Human Rights Committee was concerned that the national human rights institution had B status.",
  "The Human Rights Committee recommended that the State criminalize domestic violence.",
  "The Human Rights Committee recommended that the State abolish the death penalty.",
];
const numbered = (texts) => texts.map((text, i) => `${i + 1}.\t${text}\n`).join("");

function makeReports({ check, toHtml }) {
  for (const [name, texts] of Object.entries(CLAIMS)) writeFileSync(at(name), numbered(texts));
  writeFileSync(at("findings.txt"), numbered(FINDINGS));
  for (const output of ["draft.json", "draft.html"]) checkDraft("draft.txt", output);
  const [claims, findings] = ["claims", "findings"].map((name) => JSON.parse(readFileSync(join(root, `data/kazakhstan/${name}.json`), "utf8")));
  const worked = check({ claims, findings });
  const repeated = Array.from({ length: 2000 }, (_, i) => ({ ...worked.findings[i % worked.findings.length], id: `many#${i}` }));
  writeFileSync(at("worked.html"), toHtml(worked));
  writeFileSync(at("many.html"), toHtml({ ...worked, findings: repeated }));
  return { worked, draft: JSON.parse(readFileSync(at("draft.json"), "utf8")) };
}

let browser = null;
let rest;
/** The browser, which goes when it has had nothing to do for two seconds. */
async function openBrowser() {
  clearTimeout(rest);
  const { chromium } = createRequire(join(system, "package.json"))("playwright-core");
  return (browser ??= await chromium.launch(CHROMIUM));
}

function closeAtRest() {
  rest = setTimeout(() => {
    void browser.close();
    browser = null;
  }, 2000);
}

/** Opens a page of the folder, does something there, and fails on any error, message or request of the page. */
export async function onPage(name, use, { hash = "", ...options } = {}) {
  await prepare();
  const context = await (await openBrowser()).newContext({ viewport: DESK, acceptDownloads: true, ...options });
  const faults = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => /^(?:file|blob):/.test(request.url()) || faults.push(request.url()));
    page.on("dialog", (dialog) => {
      faults.push(dialog.message());
      return dialog.dismiss();
    });
    await page.goto(`${pathToFileURL(at(name)).href}${hash}`);
    const value = await use(page, context);
    assert.deepEqual(faults, []);
    return value;
  } finally {
    await context.close();
    closeAtRest();
  }
}

/** Ids of the findings that a page shows. */
export function shownIds(page) {
  return page.locator("article.finding:not([hidden])").evaluateAll((cards) => cards.map((card) => decodeURIComponent(card.dataset.id)).sort());
}

/** What a page says of each finding's review, by id. */
export function decisions(page) {
  return page
    .locator("article.finding")
    .evaluateAll((cards) =>
      Object.fromEntries(cards.map((card) => [decodeURIComponent(card.dataset.id), card.querySelector(".decision")?.textContent ?? null])),
    );
}

/** What it says of the review of each place where figures do not agree. */
export function figureDecisions(page) {
  return page.locator("li.figure").evaluateAll((rows) => rows.map((row) => row.querySelector(".decision")?.textContent ?? null));
}

/** Id of the finding that has the focus. */
export function focused(page) {
  return page.evaluate(() => decodeURIComponent(document.activeElement.dataset.id ?? ""));
}
