import { kindOfOpening, kindOfTitle } from "../knowledge/documents/kinds.js";
import { countStates, stateByName } from "../knowledge/member-states/states.js";
import type { Basis } from "../schema/assertion.js";
import type { About, DocumentKind } from "../schema/document.js";
import { findDates } from "../text/dates.js";
import { readHeadLines } from "./head-lines.js";
import { latestPastYear } from "./latest-past-year.js";
import { sessionOf } from "./session-of.js";
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
  /** Number of the session of its organ. */
  readonly session: string | null;
  readonly basis: Record<string, Basis>;
}

/** The texts from which facts are read: lines before the first paragraph, first headings, first paragraphs, all paragraphs. */
export interface HeadTexts {
  readonly head: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  /** Whether the text holds the numbered recommendations of a UPR outcome report: its opening alone reads like a national report's. */
  readonly holdsRecommendations?: boolean;
  /** Whether it has the title and the sections of a report on follow-up. */
  readonly evaluatesFollowUp?: boolean;
}

/** «considered the second report of the State (CAT/C/2)»: behind so much of a line, what stands in brackets is cited. */
const CITED = /\((?:see )?$/;
const LEAD = 30;
/** «28/12/92»: how the database of the treaty bodies dated its documents before 2005. */
const SHORT_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?![\d/])/;

/** What is said of one field, by whoever says it: the first that is known stands. */
type Said<T> = readonly (readonly [Basis, T | null | undefined])[];

/**
 * Tells what a document is: from the caller, from its own head, or from its words.
 *
 * @param about what the caller knows; it goes before everything else
 */
export function readHeadFacts(texts: HeadTexts, about: About): HeadFacts {
  const basis: Record<string, Basis> = {};
  const known = <T>(field: string, said: Said<T>): T | null => {
    const [by, value] = said.find(([, one]) => one !== null && one !== undefined) ?? [];
    if (by !== undefined) basis[field] = by;
    return value ?? null;
  };
  const { lines, title: ownTitle } = readHeadLines(texts.head);
  const head = lines.join("\n");
  const symbol = known<string>("symbol", [
    ["given", about.symbol],
    ["stated", ownSymbol(head)],
  ]);
  const parsed = symbol === null ? null : parseSymbol(symbol);
  const kind =
    known("kind", [
      ["given", about.kind],
      ["stated", kindOf(parsed, head, texts)],
    ]) ?? "other";
  const state = known("state", [
    ["given", about.state],
    ["stated", (parsed === null ? null : stateOfSymbol(parsed)) ?? stateOfTitle(lines, texts.headings)],
    ["implied", mostNamedState(texts.paragraphs)],
  ]);
  const title = known("title", [
    ["given", about.title],
    ["stated", ownTitle],
  ]);
  const date = known("date", [
    ["given", about.date],
    ["stated", dateOf(head) ?? dateOf(texts.head)],
    ["implied", latestPastYear(texts.paragraphs)],
  ]);
  const session = known("session", [
    ["given", about.session],
    ["stated", sessionOf(parsed, texts.head)],
  ]);
  return { kind, state, symbol, title, date, session, basis };
}

/** By its symbol, by what its sections hold, by its words. */
function kindOf(symbol: DocumentSymbol | null, head: string, texts: HeadTexts): DocumentKind | null {
  const kind = symbol === null ? null : kindOfSymbol(symbol);
  if (kind !== null) return kind;
  if (texts.holdsRecommendations === true) return "outcome-report";
  return texts.evaluatesFollowUp === true ? "follow-up-evaluation" : kindOfWords(head, texts);
}

/** The first symbol of the head: a document's own stands above all others; one in brackets in a sentence is what the sentence speaks of. */
function ownSymbol(head: string): string | null {
  const isOwn = (start: number) => start - head.lastIndexOf("\n", start) <= LEAD || !CITED.test(head.slice(start - LEAD, start));
  const found = findSymbols(head).filter(({ start }) => isOwn(start));
  return found[0]?.text.replace(/(?<!\*)\*+$/, "") ?? null;
}

/** What the title says goes before what the first paragraphs do. */
function kindOfWords(head: string, { headings, paragraphs }: HeadTexts): DocumentKind | null {
  return kindOfTitle(`${head}\n${headings.slice(0, 3).join("\n")}`) ?? kindOfOpening(paragraphs.slice(0, 3).join("\n"));
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
    case "follow-up":
      return "replies";
    case "list-of-issues":
    case "list-of-issues-prior":
      return "list-of-issues";
    case "core-document":
      return "core-document";
    case "visit-report":
      return "visit-report";
    default:
      return null;
  }
}

function stateOfSymbol(symbol: DocumentSymbol): string | null {
  return "state" in symbol ? symbol.state : null;
}

/** A line or first heading that is the name of a State and nothing else, or «… on Barbados»; else the one State that the title page names. */
function stateOfTitle(lines: readonly string[], headings: readonly string[]): string | null {
  for (const line of [...lines, ...headings.slice(0, 2)]) {
    const found = stateByName(line.replace(/^.{0,60}\bon (?=\p{Lu})/u, "").replace(/(?<!\*)\*+$/, ""));
    if (found !== null) return found;
  }
  const named = [...countStates(lines.join(" ").replace(/\s+/g, " ")).keys()];
  return named.length === 1 ? named[0]! : null;
}

function mostNamedState(paragraphs: readonly string[]): string | null {
  const ranked = [...countStates(paragraphs.join("\n"))].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0] !== undefined && ranked[0][1] >= 3 ? ranked[0][0] : null;
}

function dateOf(head: string): string | null {
  const page = head.replace(/\s+/g, " ").replace(/^.*?Distr\.: ?\p{L}+/u, "");
  const capitals = page.replace(/\b\p{Lu}{3,}\b/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return findDates(capitals).find(({ precision, exists }) => precision === "day" && exists)?.from ?? shortDateOf(page);
}

/** Two figures are a year of the last century from 50 on. */
function shortDateOf(page: string): string | null {
  const found = SHORT_DATE.exec(page);
  if (found === null) return null;
  const [, day, month, year] = found;
  const whole = year!.length === 4 ? year! : `${Number(year) >= 50 ? "19" : "20"}${year!}`;
  return Number(month) > 12 || Number(day) > 31 ? null : `${whole}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
}
