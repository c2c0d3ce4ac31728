import { readFileSync } from "node:fs";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** How pdf.js asks for its drawing library when it is loaded in Node. */
const ASKS = /(?<!const )canvas = require\("@napi-rs\/canvas"\);/g;

/**
 * pdf.js asks Node for a drawing library of 33 MB, and warns on the terminal of everybody who has none. Reading needs none: it is not asked for.
 *
 * @throws {Error} where pdf.js asks in other words than it did
 */
export const noDrawing: Plugin = {
  name: "no-drawing",
  setup: (build) =>
    build.onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => ({
      contents: withoutDrawing(readFileSync(path, "utf8")),
      loader: "js",
    })),
};

function withoutDrawing(code: string): string {
  if ((code.match(ASKS) ?? []).length !== 1) throw new Error(`pdf.js asks in other words now: look how it asks for its drawing library`);
  return code.replace(ASKS, "canvas = null;");
}
