import type { PromiseOfState } from "../schema/promise.js";
import type { Report } from "../schema/report.js";
import { fateOrder } from "./promise-words.js";
import { placeList } from "./place-list.js";
import { documentsById, nameOf } from "./rows/place-of.js";

/** What of many promises is worth quoting: those that a later document speaks of, and the first of the rest. */
export interface PromisesShown {
  readonly quoted: readonly PromiseOfState[];
  /** Of each earlier document, how many of its promises are not found again, and where they stand. */
  readonly silent: readonly { readonly document: string; readonly promises: number; readonly places: string }[];
}

/** So many that are not found again are quoted: a reader sees what is meant, and finds the others by their places. */
const QUOTED = 3;

/**
 * Chooses what a page quotes of the promises of a report, in the order in which a reader asks; all of them are in JSON, NDJSON and
 * XLSX.
 */
export function promisesShown(report: Report): PromisesShown {
  const { promises = [] } = report;
  const silent = promises.filter(({ fate }) => fate === "not-found");
  const spoken = fateOrder.filter((fate) => fate !== "not-found").flatMap((fate) => promises.filter((promise) => promise.fate === fate));
  const documents = documentsById(report);
  const ids = [...new Set(silent.map(({ source }) => source.document))];
  return {
    quoted: [...spoken, ...silent.slice(0, QUOTED)],
    silent: ids.map((document) => {
      const own = silent.filter(({ source }) => source.document === document);
      return { document: nameOf({ document }, documents), promises: own.length, places: placeList(own.map(({ source }) => source)) };
    }),
  };
}
