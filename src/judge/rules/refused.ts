import { findActions, isUndoing, refusableWith } from "../../knowledge/words/actions.js";
import { claimCues } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import { findInstruments } from "../../knowledge/instruments/instruments.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import type { Finding } from "../../schema/assertion.js";
import { wordsOf } from "../../text/words.js";
import { isProblem } from "../compare.js";
import { isOwnMatter } from "../own-matter.js";
import { isNotBygone, isNotEarlier, isOfThesePeople, sharesMatter } from "../needs.js";
import { isOwnWord } from "../claim-needs.js";
import { asksForNo, findingIs } from "../finding-needs.js";
import { refusalsIn, type Refusal } from "../refusals.js";
import { defineRule, type JudgedPair, type Need } from "../rule.js";

/** «refrain from», «not»: within so many words before an act, the finding asks that it be left undone. */
const NEAR = 4;
/** «asked whether», «information on»: before an act, the finding asks to be told of it. */
const INQUIRING: ReadonlySet<string> = grammar("inquiring");
const NEGATING: ReadonlySet<string> = new Set([...grammar("negating"), ...grammar("refraining")]);
const findWeighed = claimCues(["weighed"]);

/** The claim was written when the finding had been made, as far as is known. */
const answersIt: Need = {
  code: "claim-was-written-before",
  holds: ({ findingYear, writtenYear }) => findingYear === null || writtenYear == null || writtenYear >= findingYear,
};

/** The claim is of the people that the finding speaks of; a treaty is joined for everyone, whoever is named among the reasons. */
const isOfThesePeopleOrTreaty: Need = {
  code: isOfThesePeople.code,
  holds: (pair) => (pair.finding.deed === "ratify" && (pair.finding.instruments ?? []).length > 0) || isOfThesePeople.holds(pair),
};

/** What a State was asked to consider it may refuse when it has considered it. */
const wasNotWeighed: Need = {
  code: "claim-tells-that-it-was-considered",
  holds: ({ finding: { asks }, claim: { text } }) => asks !== "considering" || findWeighed(wordsOf(text)).length === 0,
};

/**
 * The State says that it will not do what was asked.
 *
 *     claim    "There are no plans to abolish capital punishment."
 *     finding  "Abolish the death penalty."
 */
export const refused = defineRule({
  id: "refused",
  relation: "contradicts",
  description: "The claim says in so many words that what was asked will not be done.",
  needs: [
    findingIs("recommendation"),
    asksForNo("continuing"),
    sharesMatter,
    isNotBygone,
    isNotEarlier,
    answersIt,
    isOwnWord,
    isOfThesePeopleOrTreaty,
    wasNotWeighed,
  ],
  decide(pair) {
    const { finding, claim, link } = pair;
    const refusals = refusalsIn(claim.text);
    const asked = refusals.length === 0 ? null : askedAct(finding);
    if (asked === null) return null;
    const isOfTreaty = finding.deed === asked && (finding.instruments ?? []).length > 0;
    const own = link.sharedMatters.filter((matter) => isOfTreaty || isOwnMatter(pair, matter));
    const matter = refusals
      .filter((refusal) => isOfAct(refusal, asked) && isOnTreaty(refusal, finding))
      .flatMap(({ words, keeps }) => findMatters(words).filter(({ row: { id } }) => own.includes(id) && !(keeps && keepsBetter(pair, id))))[0]?.row;
    return matter === undefined ? null : { code: "refused", covers: "whole", data: { matter: matter.label } };
  },
});

/** The first act asked for that a State may refuse; null where there is none, where it is asked to be left undone, or to be told of. */
function askedAct({ text, context = "" }: Finding): string | null {
  const words = wordsOf(text);
  const act = findActions(words).find(({ id }) => refusableWith(id).length > 0);
  const before = [...wordsOf(context.split(text)[0] ?? "").slice(-NEAR), ...words.slice(0, act?.range[0])];
  const isUndone = before.slice(-NEAR).some(({ form }) => NEGATING.has(form));
  return act === undefined || isUndone || before.some(({ form }) => INQUIRING.has(form)) ? null : act.id;
}

/** What is kept is no problem: who keeps the moratorium on a penalty does not keep the penalty. */
function keepsBetter({ finding, claim }: JudgedPair, matter: string): boolean {
  const told = claim.readings?.find((reading) => reading.matter === matter && reading.words !== "" && reading.mode !== "denied");
  return told !== undefined && !isProblem(told, finding);
}

/** What is kept is not undone, unless it is the undoing («its policy of abolition»); the «abolition» in the name of a treaty is no act. */
function isOfAct({ words, keeps }: Refusal, asked: string): boolean {
  const named = findInstruments(words);
  const isInName = ([at]: WordRange) => named.some(({ first, last }) => first <= at && at <= last);
  const isNamed = findActions(words).some(({ id, range }) => refusableWith(asked).includes(id) && !isInName(range));
  return keeps ? isUndoing(asked) && !isNamed : isNamed;
}

/** Where a treaty is named, what is refused names one of them: no other treaty answers. */
function isOnTreaty({ words }: Refusal, { instruments = [] }: Finding): boolean {
  return instruments.length === 0 || findInstruments(words).some(({ id }) => instruments.includes(id));
}
