/**
 * The parts of pdf.js that reading needs; its half that parses files is loaded beside the half that asks. Built into a file of its own,
 * `dist/pdf-js.js`, so that nobody need install the viewer and the drawing library that come with the package.
 */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
export { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
