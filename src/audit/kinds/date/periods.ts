import type { UnDocument } from "../../../schema/document.js";
import type { TextDate } from "../../../text/dates.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { anewPattern, currentPattern, periodTypes } from "../../read/event-tables.js";
import { hasWords } from "../../read/has-words.js";
import { findInstruments, type Instrument } from "../../read/instruments.js";
import { type Scene, sentenceAt, sentenceText } from "../../read/scene.js";
import { toldAgain } from "../../read/told-again.js";

interface NamedPeriod {
  readonly scene: Scene;
  readonly instrument: Instrument;
  readonly period: TextDate;
}

/** Characters between a plan's name and its years. */
const NEAREST = 24;

/**
 * The years of plans and programmes: the same in every place, one after the other, not ended where the text calls them current.
 *
 * @example "The Road Safety Plan for 2010–2012 is currently being implemented." // fails in a report of 2015
 */
export function periodDrafts(scenes: readonly Scene[], document: UnDocument): Draft[] {
  const named = toldAgain(scenes.flatMap(namedPeriods), ({ instrument }) => [instrument.key], 1);
  const repeated = named.flatMap(({ fact, earlier: [earlier] }) => (earlier === undefined || earlier.scene === fact.scene ? [] : [samePeriod(earlier, fact)]));
  return [...repeated, ...scenes.flatMap((scene) => endedYetCurrent(scene, document)), ...scenes.flatMap(rowsOfPeriods)];
}

function namedPeriods(scene: Scene): NamedPeriod[] {
  const periods = scene.dates.filter(({ precision }) => precision === "period");
  if (periods.length === 0) return [];
  return findInstruments(scene.text)
    .filter(({ type }) => periodTypes.has(type))
    .flatMap((instrument) => {
      const near = periods.filter(
        (date) => distance(instrument, date) <= NEAREST && sentenceAt(scene.sentences, date.start) === sentenceAt(scene.sentences, instrument.start),
      );
      const [period] = near.sort((a, b) => distance(instrument, a) - distance(instrument, b) || b.start - a.start);
      return period === undefined ? [] : [{ scene, instrument, period }];
    });
}

function distance(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.max(0, other.start - one.end, one.start - other.end);
}

/** The same years hold; years that follow hold; two ends from one beginning are doubtful; others may be of another plan of that name. */
function samePeriod(one: NamedPeriod, other: NamedPeriod): Draft {
  const same = one.period.from === other.period.from && one.period.to === other.period.to;
  const apart = one.period.to < other.period.from || other.period.to < one.period.from;
  return {
    kind: "date",
    message: same ? "status-agrees" : "event-with-two-dates",
    holds: same || apart,
    severity: isOtherEnd(one, other) ? "doubtful" : "query",
    stated: other.period.words,
    computed: one.period.words,
    how: one.instrument.name,
    data: { event: one.instrument.name },
    at: [...spotsOf(other.scene, [other.instrument, other.period]), ...spotsOf(one.scene, [one.instrument, one.period])],
  };
}

/** «The Roads Plan 2011–2013», «the Roads Plan 2011–2015»: one plan, if nothing says that it was prolonged. */
function isOtherEnd(one: NamedPeriod, other: NamedPeriod): boolean {
  const isPlain = ({ scene, instrument }: NamedPeriod) =>
    instrument.distinct && !hasWords(anewPattern, sentenceText(scene, sentenceAt(scene.sentences, instrument.start)));
  return one.period.from === other.period.from && isPlain(one) && isPlain(other);
}

/** A plan whose years were over before the document was written, in a sentence that says that it is being carried out. */
function endedYetCurrent(scene: Scene, document: UnDocument): Draft[] {
  return scene.dates.flatMap((period) => {
    const sentence = sentenceAt(scene.sentences, period.start);
    const written = latest(yearWritten(document), successorOf(scene, period, sentence));
    if (period.precision !== "period" || written === null || period.to.slice(0, 4) >= written) return [];
    if (!hasWords(currentPattern, sentenceText(scene, sentence)) || !isOfPlan(scene, period, sentence)) return [];
    return [
      {
        kind: "date" as const,
        message: "ended-yet-current" as const,
        holds: false,
        severity: "error" as const,
        stated: period.words,
        computed: written,
        how: `${period.to.slice(0, 4)} < ${written}`,
        at: spotsOf(scene, [period]),
      },
    ];
  });
}

/** «The 2010–2012 plan and the 2013–2015 programme are being implemented»: when the second has begun, the first has ended. */
function successorOf(scene: Scene, period: TextDate, sentence: number): string | null {
  const next = scene.dates.find(
    ({ precision, start, from }) => precision === "period" && start > period.end && sentenceAt(scene.sentences, start) === sentence && from > period.to,
  );
  return next !== undefined && /^[^,;:.]{0,160}\band\b/.test(scene.text.slice(period.end, next.start)) && isOfPlan(scene, next, sentence)
    ? next.from.slice(0, 4)
    : null;
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** The year a document was written in, at least: an implied date may be a year too late. */
function yearWritten({ date, basis }: UnDocument): string | null {
  if (date === null) return null;
  return String(Number(date.slice(0, 4)) - (basis["date"] === "implied" ? 1 : 0));
}

/** Whether a plan or programme bears the years and stands before the verb. */
function isOfPlan(scene: Scene, period: TextDate, sentence: number): boolean {
  const [from, to] = scene.sentences[sentence]!;
  const around = scene.words.filter(
    ({ start, end }) => (start >= period.end && start - period.end < NEAREST) || (end <= period.start && period.start - end < NEAREST * 3 && start >= from),
  );
  const verb = from + scene.text.slice(from, to).search(new RegExp(currentPattern.source, "iu"));
  return around.some(({ lemma }) => periodTypes.has(lemma)) && period.end <= verb && !/[.;]|, (?:a|an|the|which) /.test(scene.text.slice(period.end, verb));
}

/** «2012–2014 and 2015–2017»: rows of periods follow one another or overlap. */
function rowsOfPeriods(scene: Scene): Draft[] {
  return scene.sentences.flatMap(([from, to]) => {
    const row = scene.dates.filter(({ precision, start, end }) => precision === "period" && start >= from && end <= to);
    if (row.length < 2 || row.some((period, i) => i > 0 && !/^(?:,| and|, and|;|\s)*\s?(?:for )?$/.test(scene.text.slice(row[i - 1]!.end, period.start))))
      return [];
    const follow = row.every((period, i) => i === 0 || period.from > row[i - 1]!.to);
    const how = row.map(({ words }) => words).join(", ");
    return [
      {
        kind: "date" as const,
        message: follow ? ("periods-follow" as const) : ("periods-overlap" as const),
        holds: follow,
        severity: "query" as const,
        stated: how,
        computed: follow ? "one after the other" : "overlap",
        how,
        at: spotsOf(scene, row),
      },
    ];
  });
}
