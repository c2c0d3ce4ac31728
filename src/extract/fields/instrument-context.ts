import { findInstruments, type InstrumentContext } from "../../knowledge/instruments/instruments.js";
import { isProtocolWord } from "../../knowledge/instruments/read-protocol.js";
import type { Assertion } from "../../schema/assertion.js";
import { isFinding } from "../../schema/is-finding.js";
import { wordsOf, type Word } from "../../text/words.js";
import { textBefore } from "./text-before.js";

/**
 * What the text around an assertion says of the treaties that it does not name itself: those named before it («the Optional Protocol to
 * that Convention»), and the committee that speaks.
 *
 * @param words of the assertion's own text
 * @example instrumentContextOf(finding, words).instruments // ["crpd"]
 */
export function instrumentContextOf(assertion: Assertion, words: readonly Word[]): InstrumentContext {
  if (!words.some(isProtocolWord)) return {};
  const body = isFinding(assertion) && assertion.speakers?.length === 1 ? assertion.speakers[0] : undefined;
  const instruments = findInstruments(wordsOf(textBefore(assertion))).map(({ id }) => id);
  return { instruments, ...(body === undefined ? {} : { body }) };
}
