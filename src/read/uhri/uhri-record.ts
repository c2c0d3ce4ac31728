import { tally } from "../../text/tally.js";
import { unplacedSource } from "../unplaced-source.js";
import { positionByLabel } from "../../knowledge/documents/positions.js";
import { readStateNames } from "../../knowledge/member-states/state-names.js";
import { bodyByLabel, plainLabel } from "../../knowledge/documents/uhri-labels.js";
import type { Finding } from "../../schema/assertion.js";
import { splitAtStates } from "../outcome/recommending-states.js";
import { actOf } from "./uhri-act.js";
import { statesOf } from "./uhri-states.js";
import type { UhriSummary } from "./uhri-summary.js";
import { readUhriText, type UhriText } from "./uhri-text.js";

/** A record as parsed: nothing about it is certain. */
export type UhriRecord = Readonly<Record<string, unknown>>;

const READ = new Set([
  "AnnotationId",
  "Symbol",
  "Text",
  "Body",
  "Countries",
  "Themes",
  "AffectedPersons",
  "Sdgs",
  "AnnotationType",
  "PublicationDate",
  "SectionHeadings",
  "UprCycle",
  "UprSession",
  "UprPosition",
  "UprRecommendingCountry",
]);

/**
 * Makes findings of one record of the Universal Human Rights Index: one, or one for each State where it names several.
 *
 * @param id of the finding
 * @param summary counts what is wrong with the record
 * @returns an empty list for a record without a text
 */
export function findingsOfRecord(record: UhriRecord, id: string, summary: UhriSummary): Finding[] {
  for (const field of Object.keys(record)) if (!READ.has(field)) tally(summary.unreadFields, field);
  const read = readUhriText(textOf(record, "Text"));
  if (read.text === "") {
    tally(summary.faults, "no-text");
    return [];
  }
  if (read.splitWords > 0) tally(summary.faults, "split-word");
  if (read.paragraph === null) tally(summary.faults, "no-paragraph");
  const states = statesOf(listOf(record, "Countries", summary), textOf(record, "Symbol"), summary);
  const finding = findingOf(record, id, read, summary);
  return states.map(({ state, basis }) => ({
    ...finding,
    id: states.length > 1 ? `${id}#${state}` : id,
    state,
    basis: { ...finding.basis, ...(basis === null ? {} : { state: basis }) },
  }));
}

function findingOf(record: UhriRecord, id: string, read: UhriText, summary: UhriSummary): Finding {
  const symbol = textOf(record, "Symbol").replace(/\s+/g, "") || null;
  const body = bodyOf(textOf(record, "Body"), symbol, summary);
  const { act, basis } = actOf(textOf(record, "AnnotationType"), read.text, body, summary);
  if (symbol === null) tally(summary.faults, "no-symbol");
  return {
    id,
    act,
    speakers: body === null ? [] : [body],
    text: read.text,
    source: unplacedSource(symbol ?? "Universal Human Rights Index", read.paragraph, read.quote),
    citations: symbol === null ? [] : [{ symbol, paragraphs: read.paragraph === null ? [] : [read.paragraph], weak: false, body }],
    headings: [...listOf(record, "SectionHeadings", summary), ...(read.heading === null ? [] : [read.heading])],
    themes: listOf(record, "Themes", summary),
    affectedPersons: listOf(record, "AffectedPersons", summary),
    sdgs: listOf(record, "Sdgs", summary),
    date: dateOf(record, summary),
    ...reviewFields(record, read, body, summary),
    basis: { act: basis, date: "given" },
  };
}

/** What only a record of the universal periodic review has: «Ratify X (Spain);» names the recommending State in its text. */
function reviewFields(record: UhriRecord, read: UhriText, body: string | null, summary: UhriSummary): Partial<Finding> {
  if (body !== "upr-working-group") return {};
  const { states, unknown } = readStateNames(listOf(record, "UprRecommendingCountry", summary).join("; "));
  const [part, another] = splitAtStates(read.text);
  const alone = part !== undefined && another === undefined && part.states.length > 0 ? part : null;
  const position = textOf(record, "UprPosition");
  return {
    ...(alone === null ? {} : { text: read.text.slice(...alone.words) }),
    number: read.paragraph,
    recommendedBy: states.length + unknown.length > 0 ? [...states, ...unknown] : [...(alone?.states ?? [])],
    position: positionByLabel(position),
    positionWords: position || null,
    session: textOf(record, "UprSession") || null,
    cycle: textOf(record, "UprCycle") || null,
  };
}

function bodyOf(label: string, symbol: string | null, summary: UhriSummary): string | null {
  const body = bodyByLabel(label, symbol);
  if (body === null) {
    tally(summary.faults, "unknown-body");
    tally(summary.unknown, `Body: ${plainLabel(label)}`);
  }
  return body;
}

function dateOf(record: UhriRecord, summary: UhriSummary): string | null {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(textOf(record, "PublicationDate"))?.[0] ?? null;
  if (date === null) tally(summary.faults, "no-date");
  return date;
}

function textOf(record: UhriRecord, field: string): string {
  const value = record[field];
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  return Array.isArray(value) && typeof value[0] === "string" && value.length === 1 ? value[0].trim() : "";
}

/** A list of labels: trimmed, without «- », each once; a single value counts as a list of one. */
function listOf(record: UhriRecord, field: string, summary: UhriSummary): string[] {
  const value = record[field];
  const values: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(/;\s*(?=- )/) : [];
  const labels = values.filter((label): label is string => typeof label === "string");
  if (labels.some((label) => label !== label.trim())) tally(summary.faults, "outer-blanks");
  return [...new Set(labels.map(plainLabel))].filter((label) => label !== "");
}
