import { decode } from "./decode.js";
import { formatOf } from "./format-of.js";
import { isOutcomeReport } from "./outcome/is-outcome-report.js";
import { UPR_INFO_COLUMNS } from "./upr-info.js";

export { readOutcomeReport } from "./outcome/outcome-report.js";
export { readUprInfo } from "./upr-info.js";
export { readUhri } from "./uhri/uhri.js";

/** The formats that are lists of recommendations; a document of any other kind is `none`. */
export type RecommendationList = "outcome-report" | "upr-info-csv" | "uhri-json" | "thematic-list" | "none";

/** Fields that every record of the Universal Human Rights Index has. */
const UHRI_FIELDS = ["AnnotationId", "Symbol", "Text"];
const SAMPLE = 65_536;

/**
 * Tells which list of recommendations the bytes of a file hold, by what stands in them and not by the name. The reader of Word
 * is loaded when it is needed.
 *
 * @param bytes the whole file; of an UHRI export the first 64 KB are enough
 * @param name shown in errors
 * @throws {InputError} `empty`, `too-large`, `binary` for what is not text
 * @example await sniff(bytes, "sessions_1-5.csv") // "upr-info-csv"
 */
export async function sniff(bytes: Uint8Array, name: string): Promise<RecommendationList> {
  const format = formatOf(bytes, name);
  if (format === "docx") return (await import("./thematic/thematic-list.js")).isThematicList(bytes, name) ? "thematic-list" : "none";
  if (format === "json") return isUhri(bytes) ? "uhri-json" : "none";
  if (format !== "text" && format !== "markdown") return "none";
  const { text } = decode(bytes, name);
  const titles = (/^[^\r\n]*/.exec(text)?.[0] ?? "").split(/[,;\t]/).map((title) => title.replace(/"/g, "").trim());
  if (UPR_INFO_COLUMNS.slice(0, 4).every((column) => titles.includes(column))) return "upr-info-csv";
  return isOutcomeReport(text) ? "outcome-report" : "none";
}

function isUhri(bytes: Uint8Array): boolean {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, SAMPLE)).trimStart();
  return start.startsWith("[") && UHRI_FIELDS.filter((field) => start.includes(`"${field}"`)).length >= 2;
}
