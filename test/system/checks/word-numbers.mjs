/** LibreOffice as oracle: the numbers that it prints for a Word file are those that we compute. */
import { join } from "node:path";
import { expect, folder, runSource } from "../ground.mjs";

export const programs = { soffice: "libreoffice-writer" };

function printsOurNumbers() {
  const printed = runSource("test/system/word-oracle.ts", [join(folder, "oracle")]);
  expect(/^\d+ lines are the same/.test(printed), printed);
}

export const checks = [{ name: "LibreOffice prints the paragraph numbers that we compute", run: printsOurNumbers }];
