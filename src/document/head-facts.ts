import { countStates, stateByName } from "../knowledge/member-states/states.js";
import type { Basis } from "../schema/assertion.js";
import type { About, DocumentKind } from "../schema/document.js";
import { readHeadLines } from "./head-lines.js";
import { latestPastYear } from "./latest-past-year.js";
import { sessionOf } from "./session-of.js";
import { findSymbols } from "./symbol/find-symbols.js";
import type { DocumentSymbol } from "./symbol/document-symbol.js";
import { parseSymbol } from "./symbol/parse-symbol.js";
import { dateOf } from "./head-date.js";
import { kindOf } from "./head-kind.js";

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

/** Who says what a document is, in order of precedence: the caller, its own head, its words. */
const BASES: readonly Basis[] = ["given", "stated", "implied"];

/**
 * Tells what a document is: from the caller, from its own head, or from its words.
 *
 * @param about what the caller knows; it goes before everything else
 */
export function readHeadFacts(texts: HeadTexts, about: About): HeadFacts {
  const basis: Record<string, Basis> = {};
  const known = <T>(field: string, ...values: readonly (T | null | undefined)[]): T | null => {
    const by = values.findIndex((value) => value !== null && value !== undefined);
    if (by === -1) return null;
    basis[field] = BASES[by]!;
    return values[by]!;
  };
  const own = readHeadLines(texts.head);
  const head = own.lines.join("\n");
  const symbol = known("symbol", about.symbol, ownSymbol(head));
  const parsed = symbol === null ? null : parseSymbol(symbol);
  const kind = known("kind", about.kind, kindOf(parsed, head, texts)) ?? "other";
  const state = known("state", about.state, stateOf(parsed, own.lines, texts.headings), mostNamedState(texts.paragraphs));
  const title = known("title", about.title, own.title);
  const date = known("date", about.date, dateOf(head) ?? dateOf(texts.head), latestPastYear(texts.paragraphs));
  const session = known("session", about.session, sessionOf(parsed, texts.head));
  return { kind, state, symbol, title, date, session, basis };
}

/** The first symbol of the head: a document's own stands above all others; one in brackets in a sentence is what the sentence speaks of. */
function ownSymbol(head: string): string | null {
  const isOwn = (start: number) => start - head.lastIndexOf("\n", start) <= LEAD || !CITED.test(head.slice(start - LEAD, start));
  const found = findSymbols(head).filter(({ start }) => isOwn(start));
  return found[0]?.text.replace(/(?<!\*)\*+$/, "") ?? null;
}

/** By its symbol, else by its title page. */
function stateOf(symbol: DocumentSymbol | null, lines: readonly string[], headings: readonly string[]): string | null {
  return (symbol !== null && "state" in symbol ? symbol.state : null) ?? stateOfTitle(lines, headings);
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
