/** A last part of a symbol that says how the document stands to another: `Add.1`, `Corr.2`, `Rev.1`, `Adds.1–4` (number «1-4»). */
export interface SymbolSuffix {
  readonly type: string;
  readonly number: string | null;
}

/** What every symbol of a known form has. `body` is the organ in whose series it stands, an id of `knowledge/bodies`. */
interface Base<Kind extends string> {
  readonly kind: Kind;
  readonly body: string;
  readonly suffixes: readonly SymbolSuffix[];
  /** How many asterisks follow: reissues for technical reasons. */
  readonly reissues: number;
}

/** A form: its kind, the fields it always has, and those that some of its spellings lack (null). All values as printed. */
type Form<Kind extends string, Sure extends string = never, Maybe extends string = never> = Base<Kind> & {
  readonly [Field in Sure]: string;
} & { readonly [Field in Maybe]: string | null };

/**
 * A United Nations document symbol, read. `state` is ISO 3166 alpha-3, `number` may be combined («5-7»), `series` keeps
 * the letters that tell two spellings of one kind apart. What has none of our forms is `unknown`, never an error.
 */
export type DocumentSymbol =
  | Form<"state-report", "state" | "number", "protocol">
  | Form<"concluding-observations", never, "state" | "number" | "session" | "protocol" | "series">
  /** What the State answers to concluding observations: …/FCO/5, or …/CO/2/Add.2. */
  | Form<"follow-up", "series", "state" | "number" | "session" | "protocol">
  | Form<"list-of-issues", "state", "number" | "session" | "protocol">
  | Form<"list-of-issues-prior", "state" | "number">
  | Form<"replies-to-issues", "state" | "number" | "series", "protocol">
  | Form<"communication", "session" | "number" | "year">
  | Form<"general-comment", never, "number" | "series">
  | Form<"summary-record", "number", "session">
  /** A numbered document of one session of a committee: follow-up progress reports (CCPR/C/128/3), but also agendas. */
  | Form<"session-document", "session" | "number">
  | Form<"visit-report", "state" | "number", "series">
  /** `part`: 1 national report, 2 compilation of the United Nations, 3 summary of stakeholders, 4 draft of session 1. */
  | Form<"upr-document", "session" | "state" | "part">
  | Form<"upr-draft-report", "session" | "number">
  | Form<"opinion", "year" | "number">
  /** A numbered document of the Human Rights Council: UPR outcome, report of a mandate, country visit (…/Add.n). */
  | Form<"council-document", "session" | "number", "series">
  | Form<"resolution", "act" | "number", "session" | "year">
  | Form<"core-document", never, "state" | "year" | "series">
  | Form<"submission", "series" | "state" | "number">
  | Form<"organ-document", "session" | "number">
  /** A symbol of a known series whose form we do not read further. */
  | (Omit<Base<"document">, "body"> & { readonly body: string | null; readonly path: string })
  /** One document of two committees: CEDAW/C/GC/31-CRC/C/GC/18. */
  | { readonly kind: "joint"; readonly symbols: readonly DocumentSymbol[] }
  | { readonly kind: "unknown"; readonly text: string };

/** The names of all kinds. */
export type SymbolKind = DocumentSymbol["kind"];
