import { kindOfOpening } from "../knowledge/kinds.js";
import { countStates, stateByName } from "../knowledge/states.js";
import type { Basis } from "../schema/assertion.js";
import type { About, DocumentKind } from "../schema/document.js";
import { latestPastYear } from "./latest-past-year.js";
import { findSymbols } from "./symbol/find-symbols.js";
import type { DocumentSymbol } from "./symbol/document-symbol.js";
import { parseSymbol } from "./symbol/parse-symbol.js";

/** What a document is: each fact with its basis where it is known. */
export interface HeadFacts {
  readonly kind: DocumentKind;
  readonly state: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly basis: Record<string, Basis>;
}

/** The texts from which facts are read: lines before the first paragraph, first headings, first paragraphs, all paragraphs. */
export interface HeadTexts {
  readonly head: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  /** Whether the text holds the numbered recommendations of a UPR outcome report: its opening alone reads like a national report's. */
  readonly holdsRecommendations?: boolean;
}

const DATE = /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * Tells what a document is: from the caller, from its own head, or from its words.
 *
 * @param about what the caller knows; it goes before everything else
 */
export function readHeadFacts(texts: HeadTexts, about: About): HeadFacts {
  const basis: Record<string, Basis> = {};
  const note = <T>(field: string, values: readonly [Basis, T | null | undefined][]): T | null => {
    const known = values.find(([, value]) => value !== null && value !== undefined);
    if (known === undefined) return null;
    basis[field] = known[0];
    return known[1]!;
  };
  const own = ownSymbol(texts.head);
  const symbol = note("symbol", [["given", about.symbol], ["stated", own]]);
  const parsed = symbol === null ? null : parseSymbol(symbol);
  const opening = `${texts.head}\n${texts.headings.slice(0, 3).join("\n")}\n${texts.paragraphs.slice(0, 3).join("\n")}`;
  const kind = note("kind", [["given", about.kind], ["stated", parsed === null ? null : kindOfSymbol(parsed)], ["stated", texts.holdsRecommendations === true ? ("outcome-report" as const) : null], ["stated", kindOfOpening(opening)]]) ?? "other";
  const state = note("state", [["given", about.state], ["stated", parsed === null ? null : stateOfSymbol(parsed)], ["stated", stateOfTitle(texts)], ["implied", mostNamedState(texts.paragraphs)]]);
  const title = note("title", [["given", about.title], ["stated", titleOf(texts.head)]]);
  const date = note("date", [["given", about.date], ["stated", dateOf(texts.head)], ["implied", latestPastYear(texts.paragraphs)]]);
  return { kind, state, symbol, title, date, basis };
}

/** The first symbol of the head: a document's own stands above all others. */
function ownSymbol(head: string): string | null {
  return findSymbols(head)[0]?.text ?? null;
}

function kindOfSymbol(symbol: DocumentSymbol): DocumentKind | null {
  switch (symbol.kind) {
    case "upr-document":
      return symbol.part === "1" ? "national-report" : symbol.part === "2" ? "compilation" : "stakeholder-summary";
    case "concluding-observations":
      return "concluding-observations";
    case "state-report":
      return "periodic-report";
    case "replies-to-issues":
      return "replies";
    default:
      return null;
  }
}

function stateOfSymbol(symbol: DocumentSymbol): string | null {
  return "state" in symbol ? symbol.state : null;
}

/** A line or first heading that is the name of a State and nothing else, or «… on Barbados». */
function stateOfTitle({ head, headings }: HeadTexts): string | null {
  for (const line of [...head.split("\n"), ...headings.slice(0, 2)]) {
    const found = stateByName(line.replace(/^.{0,60}\bon (?=\p{Lu})/u, "").replace(/(?<!\*)\*+$/, ""));
    if (found !== null) return found;
  }
  return null;
}

function mostNamedState(paragraphs: readonly string[]): string | null {
  const ranked = [...countStates(paragraphs.join("\n"))].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0] !== undefined && ranked[0][1] >= 3 ? ranked[0][0] : null;
}

function titleOf(head: string): string | null {
  const lines = head.split("\n").map((line) => line.trim());
  return lines.find((line) => /^(?:National report|Compilation|Summary|Report of|ANNUAL|Annual|Concluding|Replies|Combined|\p{L}+ periodic)/u.test(line)) ?? null;
}

function dateOf(head: string): string | null {
  const found = DATE.exec(head.replace(/\s+/g, " ").replace(/^.*?Distr\.: ?\p{L}+/u, ""));
  if (found === null) return null;
  const month = String(MONTHS.indexOf(found[2]!) + 1).padStart(2, "0");
  return `${found[3]}-${month}-${found[1]!.padStart(2, "0")}`;
}
