import type { UnDocument } from "../../schema/document.js";
import { spotsOf, type Draft } from "../draft.js";
import { donePattern, eventKinds, hasWords, pendingPattern, treatyTypes } from "../tables.js";
import { findInstruments, type Instrument } from "../instruments.js";
import { type Scene, sentenceAt } from "../scene.js";
import { toldAgain } from "../told-again.js";

interface Statement {
  readonly scene: Scene;
  readonly treaty: Instrument;
  readonly status: "done" | "pending";
}

/** Documents in which others ask for what the State has or has not done. */
const MANY_VOICES: ReadonlySet<string> = new Set(["compilation", "stakeholder-summary", "outcome-report", "recommendations"]);

/**
 * What is said of one treaty in two places: ratified here, still to be ratified there.
 *
 * @example "It has ratified the Convention on Road Safety." … "Ratification of the Convention on Road Safety is under way." // fails
 */
export function statuses(scenes: readonly Scene[], document: UnDocument): Draft[] {
  if (MANY_VOICES.has(document.kind)) return [];
  return toldAgain(scenes.flatMap(statementsOf), ({ treaty }) => [treaty.key], 2).flatMap(({ fact: statement, earlier }) => {
    const other = earlier.find(({ status }) => status !== statement.status) ?? earlier[0];
    return other === undefined || other.scene === statement.scene ? [] : [draftOf(other, statement)];
  });
}

function statementsOf(scene: Scene): Statement[] {
  const named = findInstruments(scene.text);
  return named.filter(({ type, distinct }) => distinct && treatyTypes.has(type)).flatMap((treaty): Statement[] => {
    const status = statusOf(scene, treaty, named);
    return status === null ? [] : [{ scene, treaty, status }];
  });
}

/** By the words of its sentence; «a procedure is under way» may stand in the next one, if that names nothing itself. */
function statusOf(scene: Scene, treaty: Instrument, named: readonly Instrument[]): Statement["status"] | null {
  const sentence = sentenceAt(scene.sentences, treaty.start);
  const [from, to] = scene.sentences[sentence]!;
  const before = scene.text.slice(from, treaty.start);
  if (/\b(?:whether|requested|recommended|urged|asked|encouraged|called upon)\b/i.test(before)) return null;
  const done = hasWords(donePattern, before.slice(lastVerb(before)));
  if (done && !/\b(?:not|to|if|after|when|should|considering|recommendations?)\b/i.test(before.slice(-80))) return "done";
  const next = scene.sentences[sentence + 1];
  const free = next !== undefined && !named.some(({ start }) => sentenceAt(scene.sentences, start) === sentence + 1);
  const near = scene.text.slice(from, to) + (free ? ` ${scene.text.slice(...next)}` : "");
  return !done && /\bratif|\baccession|\bacced/i.test(before) && hasWords(pendingPattern, near) ? "pending" : null;
}

/** Where the last word for something that happened begins: it governs the treaty, not one before it. */
function lastVerb(text: string): number {
  return Math.max(0, ...eventKinds.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ index }) => index)));
}

function draftOf(one: Statement, other: Statement): Draft {
  const holds = one.status === other.status;
  return { kind: "status", message: holds ? "status-agrees" : "status-conflict", holds, severity: "doubtful", stated: wordOf(other), computed: wordOf(one), how: one.treaty.name, data: { event: one.treaty.name }, at: [...spotsOf(other.scene, [other.treaty]), ...spotsOf(one.scene, [one.treaty])] };
}

function wordOf({ status }: Statement): string {
  return status === "done" ? "ratified" : "ratification pending";
}
