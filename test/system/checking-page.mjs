/** The page that checks in the browser, with real files in every format, and what its user does with it. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { at, prepare, run, system } from "./html-pages.mjs";

const root = join(system, "../..");
/** Of each format in which the page saves, the ending of its files. */
export const ENDINGS = { docx: "docx", html: "html", xlsx: "xlsx", markdown: "md", csv: "csv", json: "json", sarif: "sarif", reviews: "json" };

let made;
/** The page as the command line writes it; a national report in Word and a compilation as PDF, both real. */
export function ground() {
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

/** Converts a file with LibreOffice. */
export function office(file, format, ...more) {
  run("soffice", [`-env:UserInstallation=file://${at("profile")}`, "--headless", ...more, "--convert-to", format, file]);
}

/** Gives the page a document of each side, and waits until both are read. */
export async function give(page, claims, findings) {
  await page.setInputFiles("#claims-files", [claims].flat().map(at));
  await page.setInputFiles("#findings-files", [findings].flat().map(at));
  await page.waitForSelector("#compare:enabled", { timeout: 60_000 });
}

/** Compares, and waits for the result. */
export async function compare(page) {
  await page.click("#compare");
  await page.waitForSelector("#result:not([hidden])", { timeout: 120_000 });
}

/** Saves the report in a format, and returns the file's bytes. */
export async function save(page, format) {
  if (!(await page.isVisible("#exports"))) await page.click(".save summary");
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), page.click(`#exports [data-format=${format}]`)]);
  assert.ok(download.suggestedFilename().endsWith(`.${ENDINGS[format]}`), download.suggestedFilename());
  return readFileSync(await download.path());
}

/** What the page says of a file that it cannot take. */
export const faultOf = (page, name) => page.locator(".document", { hasText: name }).locator(".fault").textContent({ timeout: 60_000 });
