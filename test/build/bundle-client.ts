import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";

const folder = join(import.meta.dirname, "../../src/report/html");
const sheets = ["tones", "page", "finding", "controls", "paper"];

/**
 * The module that holds the page's style and script as text: src/report/html/style and src/report/html/client, made small. It is
 * kept in the repository, so that the sources run as they are; a test holds it to its own sources.
 */
export async function bundleClient(): Promise<string> {
  const css = (await Promise.all(sheets.map((name) => readFile(join(folder, `style/${name}.css`), "utf8")))).join("\n");
  const style = await transform(css, { loader: "css", minify: true, charset: "ascii" });
  const script = await build({
    entryPoints: [join(folder, "client/main.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    write: false,
    legalComments: "none",
    tsconfigRaw: {},
  });
  return `/** The style of the page: src/report/html/style, written here by \`npm run client\`. */
export const clientStyle = ${JSON.stringify(style.code.trim())};

/** The script of the page: src/report/html/client, written here by \`npm run client\`. */
export const clientScript = ${JSON.stringify(script.outputFiles[0]!.text.trim())};
`;
}
