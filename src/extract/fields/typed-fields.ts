import type { FoundInstitution } from "../../knowledge/speakers/institutions.js";
import type { Assertion, Basis, Claim } from "../../schema/assertion.js";
import { isFinding } from "../../schema/is-finding.js";
import type { Word } from "../../text/words.js";
import { deedOf } from "./deed.js";
import { statusDateOf } from "./status-date.js";

/** Fields of an assertion that only its words tell, with the words that told each. */
export interface TypedFields {
  /** What the caller gave stays; `statusDate` is of claims alone. */
  readonly fields: Pick<Claim, "deed" | "object" | "institutions" | "statusDate">;
  readonly grounds: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, Basis>>;
}

/**
 * What is done to what, by or through which institutions, and since or by when.
 *
 * @param words of the assertion's text
 * @param found the institutions that they name
 * @example readTypedFields(claim, words, findInstitutions(words)).fields.deed // "establish"
 */
export function readTypedFields(assertion: Assertion, words: readonly Word[], found: readonly FoundInstitution[]): TypedFields {
  const { text } = assertion;
  const quote = ([first, last]: readonly [number, number]) => text.slice(words[first]!.start, words[last]!.end);
  const deed = deedOf(text, words, assertion.act === "recommendation");
  const object = deed?.object == null ? null : quote(deed.object);
  const statusDate = isFinding(assertion) ? null : statusDateOf(text, words);
  return {
    fields: {
      deed: assertion.deed ?? deed?.id ?? null,
      object: assertion.object ?? object,
      institutions: assertion.institutions ?? [...new Set(found.map(({ id }) => id))],
      ...(isFinding(assertion) ? {} : { statusDate: assertion.statusDate ?? statusDate?.date ?? null }),
    },
    grounds: {
      ...(deed === null ? {} : { deed: quote(deed.range) }),
      ...(object === null ? {} : { object }),
      ...(statusDate === null ? {} : { statusDate: statusDate.words }),
      ...wordsOfEach(found, quote),
    },
    basis: {
      deed: basis(assertion.deed),
      object: basis(assertion.object),
      institutions: basis(assertion.institutions),
      ...(isFinding(assertion) ? {} : { statusDate: basis(assertion.statusDate) }),
    },
  };
}

function basis(given: unknown): Basis {
  return given === undefined ? "stated" : "given";
}

function wordsOfEach(found: readonly FoundInstitution[], quote: (range: readonly [number, number]) => string): Record<string, string> {
  return Object.fromEntries([...found].reverse().map(({ id, range }) => [`institutions.${id}`, quote(range)]));
}
