import type * as PdfJsModule from "./pdf-js.js";

/** What pdf.js needs of a browser to draw. It makes one of the first when it is loaded, and none to read text. */
const DRAWING = ["DOMMatrix", "ImageData", "Path2D"] as const;

/** Stands for each of them. pdf.js makes one, and never asks it anything. */
function StandIn(): void {
  return undefined;
}

/**
 * Loads pdf.js, in Node and in the page, without a worker: its half that parses files is imported beside the half that asks.
 * Where there is nothing to draw with, stand-ins are there while it loads, so that no drawing library need be installed.
 */
export async function loadPdfJs(): Promise<typeof PdfJsModule> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: StandIn, configurable: true, writable: true });
  try {
    return await import("./pdf-js.js");
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}
