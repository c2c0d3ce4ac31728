import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Leaves what we need of pdf.js in a file of its own beside the code, which imports it when a PDF is read. */
export const pdfJsApart: Plugin = {
  name: "pdf-js-apart",
  setup: (build) => build.onResolve({ filter: /\/pdf-js\.js$/ }, ({ kind }) => (kind === "dynamic-import" ? { path: "./pdf-js.js", external: true } : null)),
};
