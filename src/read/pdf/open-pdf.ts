import type { PDFDocumentProxy } from "pdfjs-dist";
import { InputError } from "../../schema/error.js";
import { includesBytes } from "../format-of.js";
import { loadPdfJs } from "./load-pdf-js.js";
import { refusePdfBomb } from "./refuse-pdf-bomb.js";

/** A document of this length has never been seen; the reader would be busy for minutes. */
const MOST_PAGES = 3_000;
/** The mark of a file's end stands in its last bytes; a file cut off has none there. */
const TAIL = 2_048;

/**
 * Opens a PDF file and hands it to `use`; closes it afterwards. pdf.js is loaded on the first call.
 *
 * @param bytes the content of the file
 * @param name shown in errors
 * @throws {InputError} `broken`, `encrypted`, `too-large`, `zip-bomb`
 */
export async function withPdf<T>(bytes: Uint8Array, name: string, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  if (!includesBytes(bytes.subarray(Math.max(0, bytes.length - TAIL)), "%%EOF")) throw new InputError("broken", name, "its end is missing; it was cut off");
  refusePdfBomb(bytes, name);
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new InputError("too-large", name, `${pdf.numPages} pages; at most ${MOST_PAGES} are read as one document`);
    return await use(pdf);
  } catch (error) {
    throw asInputError(error, name);
  } finally {
    await task.destroy();
  }
}

function asInputError(error: unknown, name: string): InputError {
  if (error instanceof InputError) return error;
  if (error instanceof Error && error.name === "PasswordException") return new InputError("encrypted", name);
  return new InputError("broken", name, error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
}
