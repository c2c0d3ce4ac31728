import type { PromiseOfState } from "../../schema/promise.js";
import type { Report } from "../../schema/report.js";
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
    ...(silent.length === 0
      ? []
      : [
          [
            `PROMISES ${fateWords("not-found").toUpperCase()} IN ANY LATER DOCUMENT`,
            ...silent.map(({ document, promises, places }) => wrap(terminalSafe(`${promises} of ${document}: ${places}`), width, "  ")),
          ].join("\n"),
        ]),
    ...contradicted.map(({ source, text, contradictedBy = [] }) =>
      [
        paint("CLAIM THAT A FINDING CONTRADICTS", "bad"),
        wrap(terminalSafe(`${placeOf(source, lookup.documents)}: ${quoteOf(source, text)}`), width, "  "),
        wrap(terminalSafe(`Contradicted by ${contradictedBy.join(", ")}`), width, "    "),
      ].join("\n"),
    ),
    ...(untouched.length === 0
      ? []
      : [
          [
            "NO FINDING TOUCHES (neither confirmed nor denied)",
            ...untouched.map(({ document, places }) => wrap(terminalSafe(`${document}: ${places}`), width, "  ")),
          ].join("\n"),
        ]),
  ];
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
