/** The half of pdf.js that parses files. Importing it lets the other half run it without a worker, in Node and in the page. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
