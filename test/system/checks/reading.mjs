/** Reading, with LibreOffice and a browser as oracles: the same document in every format, here and there. */
import { Buffer } from "node:buffer";
import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, expect, folder, installTools, pack, root, run, runSource } from "../ground.mjs";

export const programs = { soffice: "libreoffice-writer", chromium: "chromium" };

const files = join(folder, "reading");
const READ = /\.(?:docx|pdf|html|txt)$/;

function printsOurNumbers() {
  const printed = runSource("test/system/word-oracle.ts", [join(folder, "oracle")]);
  expect(/^\d+ lines are the same/.test(printed), printed);
}

function showsTheSameInEveryFormat() {
  const printed = runSource("test/system/reading-oracle.ts", [files]);
  expect(/^5 files show the same \d\d lines/.test(printed), printed);
}

/** pdf.js names a drawing library of 33 MB as optional: reading needs none. */
function readsPdfWithoutOptionalPackages() {
  const lean = join(folder, "lean");
  mkdirSync(lean, { recursive: true });
  writeFileSync(join(lean, "package.json"), JSON.stringify({ name: "lean", private: true, type: "module" }));
  run("npm", ["install", "--omit=optional", "--no-audit", "--no-fund", "--prefer-offline", pack()], { cwd: lean });
  expect(!existsSync(join(lean, "node_modules/@napi-rs")), "the drawing library was installed");
  writeFileSync(
    join(lean, "read.js"),
    `import { readFileSync } from "node:fs";\nimport { read } from "rapporteur";\nconst { paragraphs } = await read(Uint8Array.from(readFileSync(${JSON.stringify(join(files, "observations.pdf"))})), { name: "observations.pdf" });\nconsole.log(paragraphs.map(({ number }) => number).join(" "));\n`,
  );
  const { stdout, stderr } = run(process.execPath, ["read.js"], { cwd: lean });
  expect(stdout.endsWith("1 2 3 4 5 6 7 8 9 10 11\n") && stderr === "", `${stdout}${stderr}`);
}

/** The built package, bundled as a page would bundle it: what needs Node fails here. */
async function bundle() {
  const { build: esbuild } = await import("esbuild");
  const outdir = join(folder, "page");
  await esbuild({
    stdin: { contents: 'export { read } from "./dist/index.js";', resolveDir: root },
    bundle: true,
    format: "esm",
    splitting: true,
    platform: "browser",
    outdir,
    entryNames: "bundle",
    logLevel: "error",
  });
  return outdir;
}

/** Serves a folder on this machine alone. A page served so may hash, as one over https. */
async function serve(directory) {
  mkdirSync(directory, { recursive: true });
  const server = createServer((request, response) => {
    const path = join(directory, new URL(request.url, "http://localhost").pathname);
    const found = existsSync(path) && path.endsWith(".js");
    response.writeHead(200, { "content-type": found ? "text/javascript" : "text/html" });
    response.end(found ? readFileSync(path) : "<!doctype html><title>page</title>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function readsTheSameInABrowser() {
  const names = existsSync(files) ? readdirSync(files).filter((name) => READ.test(name)) : [];
  expect(names.length === 5, `the files of the check before are missing: ${names.join(", ")}`);
  build();
  const { read } = await import(pathToFileURL(join(root, "dist/index.js")).href);
  installTools();
  const { chromium } = await import("playwright-core");
  const { address, close } = await serve(await bundle());
  const browser = await chromium.launch({ executablePath: programPath("chromium"), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(address);
    for (const name of names) {
      const bytes = readFileSync(join(files, name));
      const there = await page.evaluate(readInPage, [name, bytes.toString("base64")]);
      const here = JSON.stringify(await read(Uint8Array.from(bytes), { name }));
      expect(there === here, `${name} differs: ${firstDifference(there, here)}`);
    }
    const refused = await page.evaluate(readInPage, ["scan.pdf", Buffer.from("%PDF-1.4\nnothing\n%%EOF\n").toString("base64")]);
    expect(refused === "InputError broken", refused);
    expect(faults.length === 0, faults.join("\n"));
  } finally {
    await browser.close();
    close();
  }
}

/** Runs in the page. */
async function readInPage([name, base64]) {
  const { read } = await import("/bundle.js");
  const bytes = Uint8Array.from(globalThis.atob(base64), (letter) => letter.charCodeAt(0));
  return read(bytes, { name }).then(JSON.stringify, (error) => `${error.name} ${error.code}`);
}

function programPath(name) {
  return process.env.PATH.split(":")
    .map((place) => join(place, name))
    .find((path) => existsSync(path));
}

function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `«${one.slice(Math.max(0, at - 40), at + 80)}» in the browser, «${other.slice(Math.max(0, at - 40), at + 80)}» in Node`;
}

export const checks = [
  { name: "LibreOffice prints the paragraph numbers that we compute", run: printsOurNumbers },
  { name: "one document shows the same in Word, in LibreOffice's Word and PDF, in HTML and text", run: showsTheSameInEveryFormat },
  { name: "a browser reads each of these files as Node does, to the letter", run: readsTheSameInABrowser },
  { name: "PDFs are read where npm left the optional packages out", run: readsPdfWithoutOptionalPackages },
];
