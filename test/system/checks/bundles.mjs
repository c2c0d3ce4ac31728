/** What a page has of the package: the same outcomes as a module and in a worker, and no code before it is needed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countsInNode } from "../counts-in-node.mjs";
import { expect, folder, install, root, run } from "../ground.mjs";
import { openPage } from "../open-page.mjs";

export const programs = { chromium: "chromium" };

const at = (...names) => join(folder, ...names);

/** Bundles for a browser, in parts for a page and in one for its worker, serves the folder, and opens a page whose module, and whose worker, count the outcomes. */
async function runsInBrowser() {
  const counts = countsInNode();
  const esbuild = join(root, "node_modules/esbuild/bin/esbuild");
  mkdirSync(at("site"), { recursive: true });
  run(esbuild, ["counts.mjs", "--bundle", "--format=esm", "--platform=browser", "--splitting", "--outdir=site", "--log-level=error"]);
  writeFileSync(at("in-worker.mjs"), 'import { counts } from "./counts.mjs";\npostMessage(await counts());\n');
  run(esbuild, ["in-worker.mjs", "--bundle", "--format=esm", "--platform=browser", "--outfile=site/worker.js", "--log-level=error"]);
  writeFileSync(
    at("site/index.html"),
    '<!doctype html><title>counting</title><pre id="page"></pre><pre id="worker"></pre><script type="module">\nimport { counts } from "./counts.js";\ndocument.getElementById("page").textContent = await counts();\nconst worker = new Worker("worker.js", { type: "module" });\nworker.onmessage = ({ data }) => { document.getElementById("worker").textContent = data; };\nworker.onerror = ({ message }) => { document.getElementById("worker").textContent = message; };\n</script>',
  );
  const { dom } = await openPage(at("site"), "index.html");
  for (const id of ["page", "worker"]) {
    const shown = new RegExp(`<pre id="${id}">([^<]*)</pre>`).exec(dom)?.[1];
    expect(shown === counts, `${id}: ${shown?.slice(0, 300)}, in Node ${counts}`);
  }
}

/** What a page fetches: of typed assertions it compares nothing but the core; the first document brings the audit and what reads it. */
async function fetchesLater() {
  install();
  const typed =
    'import claims from "rapporteur/data/kazakhstan/claims.json" with { type: "json" };\nimport findings from "rapporteur/data/kazakhstan/findings.json" with { type: "json" };\nimport { check, read } from "rapporteur";\nlet sides = { claims, findings };\n';
  const reading =
    'sides = { claims: [await read(new TextEncoder().encode("1. The death penalty was abolished in 2016.\\n"), { name: "draft.txt" })], findings };\n';
  const shows = "document.body.textContent = `counted ${check(sides).summary.findings}`;\n";
  const fetched = {};
  for (const [name, code] of [
    ["typed", typed + shows],
    ["documents", typed + reading + shows],
  ]) {
    writeFileSync(at(`${name}.mjs`), code);
    run(join(root, "node_modules/esbuild/bin/esbuild"), [
      `${name}.mjs`,
      "--bundle",
      "--format=esm",
      "--platform=browser",
      "--splitting",
      `--outdir=${name}`,
      "--log-level=error",
    ]);
    writeFileSync(at(name, "index.html"), `<!doctype html><title>${name}</title><body><script type="module" src="${name}.js"></script>`);
    const page = await openPage(at(name), "index.html");
    expect(/counted \d+/.test(page.dom), `${name}: ${page.dom.slice(0, 300)}`);
    fetched[name] = page.fetched
      .filter((file) => /^(?:document-work|read-bytes|plain-text|read-word)-/.test(file))
      .map((file) => file.replace(/-[^-]*$/, ""))
      .sort();
  }
  expect(fetched.typed.length === 0, `of typed assertions ${fetched.typed.join(", ")} are fetched`);
  const first = [...new Set(fetched.documents.map((file) => file.replace(/-[A-Z0-9]{8}$/, "")))].join();
  expect(first === "document-work,plain-text,read-bytes", `of a document ${first} are fetched`);
}

export const checks = [
  { name: "a bundle runs as a module and in a worker of Chromium, with the same outcomes", run: runsInBrowser },
  { name: "a page fetches the audit and what reads with its first document, and with none never", run: fetchesLater },
];
