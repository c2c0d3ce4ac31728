/** LibreOffice as oracle: it opens what we write into Word files, and shows the same comments, cells and pages. */
import { join } from "node:path";
import { expect, folder, runSource } from "../ground.mjs";

export const programs = { soffice: "libreoffice-writer" };

function showsWhatWeWrote() {
  const printed = runSource("test/system/word-writing-oracle.ts", [join(folder, "word-writing")]);
  expect(/^(?:[5-9]|\d\d) comments and 6 cells are the same/.test(printed), printed);
}

export const checks = [{ name: "LibreOffice shows the comments and cells that we wrote, and the draft's pages as they were", run: showsWhatWeWrote }];
