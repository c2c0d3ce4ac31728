import type { Claim, Finding } from "../schema/assertion.js";
import { numberIn, symbolIn } from "./symbol-and-number.js";

/** What stands in place of a symbol that the text does not name. */
const UNNAMED = "concluding-observations";
/** So much of a document must stand below numbers that it answers to be a follow-up, which speaks to nothing else. */
const NEARLY_ALL = 0.75;

/**
 * The concluding observations that a document follows up: those whose paragraphs nearly all of it says it answers.
 *
 * @returns their symbols; none for any other document
 * @example followedBy(claims) // Set { "CCPR/C/UTO/CO/2" }, where they stand below «Paragraph 10» and «Paragraph 24»
 */
export function followedBy(claims: readonly Pick<Claim, "answers">[]): ReadonlySet<string> {
  const answering = claims.map(({ answers = [] }) => answers.filter(isOfObservations)).filter((answers) => answers.length > 0);
  return new Set(answering.length < NEARLY_ALL * claims.length ? [] : answering.flat().map(symbolIn));
}

/** Whether a document follows up the observations that a finding stands in: then it says by number what it speaks to. */
export function isFollowedUp({ goesBy = [] }: Pick<Finding, "goesBy">, followed: ReadonlySet<string>): boolean {
  return goesBy.some((name) => [...followed].some((symbol) => areOfOne(symbol, symbolIn(name))));
}

/** Whether a claim stands below a number that a finding goes by; two letters must be the same. */
export function answersByNumber({ goesBy = [] }: Pick<Finding, "goesBy">, { answers = [] }: Pick<Claim, "answers">): boolean {
  return goesBy.some((name) => answers.some((answer) => isSame(wholeOf(answer), wholeOf(name)) && agree(letterIn(answer), letterIn(name))));
}

function isSame(one: string, other: string): boolean {
  return numberIn(one) === numberIn(other) && areOfOne(symbolIn(one), symbolIn(other));
}

function areOfOne(one: string, other: string): boolean {
  return one === other || one === UNNAMED || other === UNNAMED;
}

function agree(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

function isOfObservations(answer: string): boolean {
  return symbolIn(answer) === UNNAMED || /\/CO\//.test(symbolIn(answer));
}

/** «CCPR/C/UTO/CO/2#10» of «CCPR/C/UTO/CO/2#10 (a)». */
function wholeOf(name: string): string {
  return name.replace(/ \(.*/s, "");
}

function letterIn(name: string): string {
  return / \(([a-z])\)/.exec(name)?.[1] ?? "";
}
