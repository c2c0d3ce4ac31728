import { askedWords, askingOf, isOpenEnded } from "../../knowledge/words/asking-of.js";
import { isNegative } from "../../knowledge/words/is-negative.js";
import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import { familiesOf } from "../../knowledge/matters/families.js";
import { findGroups } from "../../knowledge/matters/groups.js";
import { findInstruments } from "../../knowledge/instruments/instruments.js";
import { findInstitutions, type FoundInstitution } from "../../knowledge/speakers/institutions.js";
import { findMatters, type Matter } from "../../knowledge/matters/matters.js";
import type { FoundInstrument, WordRange } from "../../knowledge/patterns/patterns.js";
import type { Assertion, Basis, Claim, Finding, Reading, SpokenDate } from "../../schema/assertion.js";
import { isFinding } from "../../schema/is-finding.js";
import { shaped } from "../../schema/shaped.js";
import { withFields } from "../../schema/with-fields.js";
import { findDates } from "../../text/dates.js";
import { isYearOfName, isYearOfTreaty } from "../../text/is-year-of-name.js";
import { wordsOf, wordsOfBoth, type Word } from "../../text/words.js";
import { factsBeside } from "./facts-beside.js";
import { groundsOf, type ShownMatter } from "./grounds.js";
import { instrumentContextOf } from "./instrument-context.js";
import { isAnswerWanted } from "./is-answer-wanted.js";
import { lastYearOf } from "./last-year-of.js";
import { findLaws } from "./laws.js";
import { outside } from "./leave-out.js";
import { ownMatters } from "./own-matters.js";
import { readQualifiers } from "./qualifiers.js";
import { toldQuantities } from "./told-quantities.js";
import { readState } from "../standing/readings.js";
import type { Manner, Mood } from "../standing/standing.js";
import { readSweeping } from "../standing/sweeping.js";
import { readTypedFields } from "./typed-fields.js";
import { requireEntry } from "../../schema/require-entry.js";

const OURS: Pick<MatterTable, "find"> = { find: findMatters };

/**
 * Fills in the typed fields that an assertion lacks, from its text: matters, topics, states on scales, deed, institutions, polarity,
 * quantities, groups. What the caller gave stays as it is.
 *
 * @param assertion extracted by us or brought by any tool
 * @param table the matters to look for; ours by default, or those of `extendMatters`
 * @returns the assertion with its typed fields
 * @throws {InputError} `bad-option` where it is none
 * @example complete(claim).matters // ["nhri-paris-principles"]
 */
export function complete<Kind extends Assertion>(assertion: Kind, table: Pick<MatterTable, "find"> = OURS): Kind {
  requireEntry(assertion, "complete");
  const text = assertion.text;
  const words = wordsOf(text);
  const limits = readQualifiers(text, words);
  const instruments = findInstruments(words, instrumentContextOf(assertion, words));
  const own = ownMatters(assertion, words, instruments, table);
  const shown: ShownMatter[] =
    own.length > 0 ? own.map(({ row, ranges }) => ({ matter: row, ranges })) : mattersOfContext(assertion, table).map((matter) => ({ matter, ranges: [] }));
  const matters = shown.map(({ matter }) => matter);
  const institutions = findInstitutions(words);
  const told = readTypedFields(assertion, words, institutions);
  const side = fieldsOfSide(assertion, text, words);
  const fields: Partial<Assertion> = {
    matters: assertion.matters ?? matters.map((matter) => matter.id),
    topics: assertion.topics ?? [...new Set(matters.map((matter) => matter.theme))],
    families: assertion.families ?? [...new Set((assertion.matters ?? matters.map(({ id }) => id)).flatMap((id) => familiesOf(id)))],
    groups: assertion.groups ?? [...new Set(matters.flatMap((matter) => matter.groups))],
    readings: assertion.readings ?? readingsOf(assertion, shown, words),
    date: assertion.date ?? spokenYear(assertion),
    polarity: assertion.polarity ?? (isNegative(words) ? "denies" : "affirms"),
    quantities: assertion.quantities ?? toldQuantities(text, words),
    instruments: assertion.instruments ?? [...new Set(instruments.map(({ id }) => id))],
    laws: assertion.laws ?? findLaws(text, words),
    dates: assertion.dates ?? spokenDates(text),
  };
  const limiting = lacking(assertion, withFields(limits, { people: findGroups(outside(words, namesOf(instruments, institutions))), until: lastYearOf(text) }));
  const basis = withFields(basisOf(assertion, own.length > 0), told.basis, assertion.basis ?? {});
  const grounds = withFields(groundsOf(text, words, shown, instruments), told.grounds, side.grounds, assertion.grounds ?? {});
  return shaped<Kind, Partial<Assertion>>(assertion, told.fields, fields, limiting, side.fields, { basis, grounds });
}

/**
 * The places of the names of instruments and institutions: who ratifies a convention on migrants, or sets up an ombudsperson for children,
 * has said nothing of migrants or children.
 */
function namesOf(instruments: readonly FoundInstrument[], institutions: readonly FoundInstitution[]): readonly WordRange[] {
  return [...instruments.map(({ first, last }) => [first, last] as const), ...institutions.map(({ range }) => range)];
}

/** Those of the fields that the caller did not give. */
function lacking<Fields extends Partial<Assertion>>(assertion: Assertion, fields: Fields): Partial<Fields> {
  const isGiven = (field: string) => assertion[field as keyof Assertion] !== undefined;
  if (!Object.keys(fields).some(isGiven)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !isGiven(field))) as Partial<Fields>;
}

/** What the caller gave is given; what we infer from a matter or the surroundings is implied; the rest the words say. */
function basisOf(assertion: Assertion, shows: boolean): Record<string, Basis> {
  const basis = (field: keyof Assertion, ours: Basis) => (assertion[field] === undefined ? ours : "given");
  return {
    matters: basis("matters", shows ? "stated" : "implied"),
    topics: basis("topics", "implied"),
    families: basis("families", "implied"),
    groups: basis("groups", "implied"),
    readings: basis("readings", "stated"),
    instruments: basis("instruments", "stated"),
    laws: basis("laws", "stated"),
    quantities: basis("quantities", "stated"),
    dates: basis("dates", "stated"),
    places: basis("places", "stated"),
  };
}

/** What only findings have, or only claims: what is asked for, and whether every case is spoken of. */
function fieldsOfSide(
  assertion: Assertion,
  text: string,
  words: readonly Word[],
): { readonly fields: Pick<Finding, "asks" | "openEnded"> | Pick<Claim, "sweeping">; readonly grounds: Record<string, string> } {
  if (isFinding(assertion)) return { fields: askedFor(assertion, words), grounds: {} };
  const sweeping = assertion.sweeping === undefined ? readSweeping(text, words) : null;
  if (sweeping === null) return { fields: { sweeping: assertion.sweeping ?? null }, grounds: {} };
  const [first, last] = sweeping.range;
  return { fields: { sweeping: sweeping.of }, grounds: { sweeping: text.slice(words[first]!.start, words[last]!.end) } };
}

function askedFor(finding: Finding, words: readonly Word[]): Pick<Finding, "asks" | "openEnded"> {
  if (finding.act !== "recommendation") return { asks: finding.asks ?? null };
  return { asks: finding.asks ?? askingOf(askedWords(words)), openEnded: finding.openEnded ?? isOpenEnded(words) };
}

function spokenDates(text: string): SpokenDate[] {
  return findDates(text)
    .filter(({ exists, naming, start }) => exists && !naming && !isYearOfName(text, start))
    .map(({ from, to, precision, words }) => ({ from, to, precision, words }));
}

const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d/]|-\d)/g;

/** The latest year that a claim names, unless of something still to come, or the year with which a finding opens («In 2016, the Committee …»). */
function spokenYear(assertion: Assertion): string | null {
  if (isFinding(assertion)) return /^In ((?:19|20)\d\d)\b/.exec(assertion.source.quote ?? "")?.[1] ?? null;
  if (assertion.status === "planned") return null;
  const years = [...assertion.text.matchAll(YEAR)].filter(({ index }) => !isYearOfTreaty(assertion.text, index + "2000".length));
  return (
    years
      .map(([year]) => year)
      .sort()
      .at(-1) ?? null
  );
}

/** A text that shows no matter of its own (a limb) leans on its sentence and on the headings above it. */
function mattersOfContext(assertion: Assertion, table: Pick<MatterTable, "find">): Matter[] {
  const sentence = assertion.source.quote ?? assertion.text;
  const found = sentence === assertion.text ? [] : table.find(wordsOf(sentence));
  const wider = found.length > 0 ? found : table.find(wordsOfBoth(assertion.headings?.at(-1) ?? "", ". ", sentence));
  return wider.map(({ row }) => row);
}

function readingsOf(assertion: Assertion, shown: readonly ShownMatter[], words: readonly Word[]): Reading[] {
  if (assertion.act === "recommendation" && isAnswerWanted(assertion)) return [];
  const manner: Manner = {
    mood: moodOf(assertion),
    tone: toneOf(assertion),
    praised: assertion.act === "commendation",
    favour: isFinding(assertion) ? "worse" : "better",
    told: isFinding(assertion) ? null : assertion,
  };
  const told = shown.flatMap(({ matter, ranges }) => readState(matter, assertion.text, words, ranges, manner) ?? []);
  return assertion.act === "recommendation" ? [...told, ...factsBeside(assertion.text, shown, words)] : told;
}

/** What the act says of the state: a concern sees a problem. */
function toneOf({ act }: Assertion): Manner["tone"] {
  return act === "concern" || act === "concession" ? "problem" : null;
}

function moodOf(assertion: Assertion): Mood {
  if (assertion.act === "recommendation") return "asked";
  return assertion.act === "plan" ? "planned" : "is";
}
