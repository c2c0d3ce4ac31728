import { isNegative } from "../../knowledge/words/is-negative.js";
import type { MatterTable } from "../../knowledge/matters/extend-matters.js";
import { familiesOf } from "../../knowledge/matters/families.js";
import { findGroups } from "../../knowledge/matters/groups.js";
import { findInstruments } from "../../knowledge/instruments/instruments.js";
import { findInstitutions, type FoundInstitution } from "../../knowledge/speakers/institutions.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import type { FoundInstrument, WordRange } from "../../knowledge/patterns/patterns.js";
import type { Assertion, Basis } from "../../schema/assertion.js";
import { shaped } from "../../schema/shaped.js";
import { withFields } from "../../schema/with-fields.js";
import { wordsOf, wordsOfBoth } from "../../text/words.js";
import { groundsOf, type ShownMatter } from "./grounds.js";
import { instrumentContextOf } from "./instrument-context.js";
import { lastYearOf } from "./last-year-of.js";
import { findLaws } from "./laws.js";
import { outside } from "./leave-out.js";
import { ownMatters } from "./own-matters.js";
import { readQualifiers } from "./qualifiers.js";
import { toldQuantities } from "./told-quantities.js";
import { readTypedFields } from "./typed-fields.js";
import { spokenDates, spokenYear } from "./spoken-dates.js";
import { readingsOf } from "./readings-of.js";
import { fieldsOfSide } from "./fields-of-side.js";
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
  const shown = own.length > 0 ? own.map(({ row, ranges }): ShownMatter => ({ matter: row, ranges })) : mattersOfContext(assertion, table);
  const institutions = findInstitutions(words);
  const told = readTypedFields(assertion, words, institutions);
  const side = fieldsOfSide(assertion, text, words);
  const fields: Partial<Assertion> = {
    ...fieldsOfMatters(assertion, shown),
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

/** The matters that it shows or leans on, and what follows from them. */
function fieldsOfMatters({ matters: given, topics, families, groups }: Assertion, shown: readonly ShownMatter[]): Partial<Assertion> {
  const matters = shown.map(({ matter }) => matter);
  const ids = given ?? matters.map(({ id }) => id);
  return {
    matters: ids,
    topics: topics ?? [...new Set(matters.map(({ theme }) => theme))],
    families: families ?? [...new Set(ids.flatMap(familiesOf))],
    groups: groups ?? [...new Set(matters.flatMap((matter) => matter.groups))],
  };
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

/** A text that shows no matter of its own (a limb) leans on its sentence and on the headings above it. */
function mattersOfContext(assertion: Assertion, table: Pick<MatterTable, "find">): ShownMatter[] {
  const sentence = assertion.source.quote ?? assertion.text;
  const found = sentence === assertion.text ? [] : table.find(wordsOf(sentence));
  const wider = found.length > 0 ? found : table.find(wordsOfBoth(assertion.headings?.at(-1) ?? "", ". ", sentence));
  return wider.map(({ row }) => ({ matter: row, ranges: [] }));
}
