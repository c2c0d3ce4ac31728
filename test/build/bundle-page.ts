import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { renderPage } from "../../examples/page/render-page.js";
import { matterTablesLean, tablesAsText } from "./table-files.js";

const root = join(import.meta.dirname, "../..");
const sheets = [
  "src/report/html/style/tones",
  "src/report/html/style/page",
  "src/report/html/style/finding",
  "src/report/html/style/controls",
  "examples/page/intake",
  "src/report/html/style/paper",
];

/** The page that checks in the browser, as one HTML file: examples/page with the whole program and its tables in it. */
export async function bundlePage(): Promise<string> {
  const css = (await Promise.all(sheets.map((name) => readFile(join(root, `${name}.css`), "utf8")))).join("\n");
  const [style, worker] = await Promise.all([transform(css, { loader: "css", minify: true, charset: "ascii" }), bundle("examples/page/worker/main.ts")]);
  const script = await bundle("examples/page/client/main.ts", { WORKER_SCRIPT: JSON.stringify(worker) });
  return renderPage({ style: style.code.trim(), script: asElement(script) });
}

async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "ascii",
    write: false,
    legalComments: "none",
    tsconfigRaw: {},
    define: { ...define },
    plugins: [matterTablesLean, tablesAsText],
  });
  return outputFiles[0]!.text.trim();
}

/** A script inside a page: no text in it may begin a comment, where the end of the element would not be seen. */
function asElement(script: string): string {
  return script.replaceAll("<!--", "\\x3c!--");
}
