import type { PromiseOfState } from "../../schema/promise.js";
import type { JudgedClaim, Report } from "../../schema/report.js";
import { countWords, fateIn, fateOrder, fateWords, standingOrder, standingWords } from "../promise-words.js";
import { promisesShown } from "../promises-shown.js";
import { lookupOf, type Lookup } from "../rows/lookup.js";
import { nameOf, placeOf } from "../rows/place-of.js";
import { quoteOf } from "../rows/quote-of.js";
import { terminalSafe } from "../terminal-safe.js";
import { untouchedPlaces } from "../untouched-places.js";
import type { Paint } from "./paint.js";
import { wrap } from "./wrap.js";

/** Where the words of a count begin. */
const INDENT = " ".repeat(9);

/** How many claims findings contradict, bear on or do not touch, and what became of promises: counts for the summary. */
export function otherDirectionCounts({ summary, promises = [] }: Report, width: number): string[] {
  const claims = countWords(summary.standings ?? {}, standingOrder, standingWords);
  const fates = countWords(summary.promises ?? {}, fateOrder, fateWords);
  return [...counted(summary.claims, "claims", claims, width), ...counted(promises.length, "promises of earlier documents", fates, width)];
}

function counted(number: number, what: string, words: string, width: number): string[] {
  return words === "" ? [] : [`  ${String(number).padStart(5)}  ${wrap(`${what}: ${words}`, width, INDENT).trimStart()}`];
}

/** The same in full, for a terminal: each promise with both quotations, claims that findings contradict, and the places that none touches. */
export function otherDirectionText(report: Report, width: number, paint: Paint): string[] {
  const lookup = lookupOf(report);
  const { quoted, silent } = promisesShown(report);
  const contradicted = report.claims.filter(({ standing }) => standing === "contradicted");
  const untouched = untouchedPlaces(report);
  return [
    ...quoted.map((promise) => promiseText(promise, lookup, width, paint)),
    ...listText(
      `PROMISES ${fateWords("not-found").toUpperCase()} IN ANY LATER DOCUMENT`,
      silent.map(({ document, promises, places }) => `${promises} of ${document}: ${places}`),
      width,
    ),
    ...contradicted.map((claim) => contradictedText(claim, lookup, width, paint)),
    ...listText(
      "NO FINDING TOUCHES (neither confirmed nor denied)",
      untouched.map(({ document, places }) => `${document}: ${places}`),
      width,
    ),
  ];
}

/** A title and its lines; nothing without lines. */
function listText(title: string, lines: readonly string[], width: number): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => wrap(terminalSafe(line), width, "  "))].join("\n")];
}

function contradictedText({ source, text, contradictedBy = [] }: JudgedClaim, { documents }: Lookup, width: number, paint: Paint): string {
  return [
    paint("CLAIM THAT A FINDING CONTRADICTS", "bad"),
    wrap(terminalSafe(`${placeOf(source, documents)}: ${quoteOf(source, text)}`), width, "  "),
    wrap(terminalSafe(`Contradicted by ${contradictedBy.join(", ")}`), width, "    "),
  ].join("\n");
}

function promiseText(promise: PromiseOfState, { documents, claims }: Lookup, width: number, paint: Paint): string {
  const { claim, source, later, because, needsReview } = promise;
  const words = fateIn(promise, (document) => nameOf({ document }, documents));
  const place = (where: PromiseOfState["source"], id: string) => terminalSafe(`${placeOf(where, documents)}: ${quoteOf(where, claims.get(id)?.text ?? "")}`);
  return [
    `PROMISE: ${terminalSafe(words)}${needsReview ? " (needs review)" : ""}`,
    wrap(place(source, claim), width, "  "),
    ...(later === null ? [] : [wrap(place(later.source, later.claim), width, "    ")]),
    paint(wrap(terminalSafe(because), width, "      "), "faint"),
  ].join("\n");
}
