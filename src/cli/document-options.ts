import { Option } from "commander";
import { readAbout } from "./about-option.js";
import { choiceOption } from "./choice-option.js";
import type { NamedFormat } from "./output.js";

/** `--about`, of a command that compares or holds together whole documents. */
export function aboutOption(): Option {
  return new Option(
    "--about <file=symbol,date[,kind]>",
    "what a document is; a draft without symbol has its State's code there: draft.docx=KAZ,2024 (may be repeated)",
  ).argParser(readAbout);
}

/** `--format`, of a command that writes a report. */
export function formatOption(formats: readonly NamedFormat[]): Option {
  return choiceOption(
    "--format <format>",
    "text by default",
    formats.map(({ name }) => name),
  );
}
