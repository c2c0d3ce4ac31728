import { stateNearly } from "./state-nearly.js";
import { stateByName } from "./states.js";

/** The States that a list names, and what of it no State is called. */
export interface StateNames {
  /** ISO 3166 alpha-3, in the order printed, each once. */
  readonly states: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Reads a list of States as UN documents print it: «Spain, Iran (Islamic Republic of) and the Holy See».
 *
 * @param list the names, parted by commas, semicolons, slashes or «and»; marks of notes and observer asterisks are ignored
 * @example readStateNames("Spain, Bosnia and Herzegovina and Narnia") // { states: ["ESP", "BIH"], unknown: ["Narnia"] }
 */
export function readStateNames(list: string): StateNames {
  const states: string[] = [];
  const unknown: string[] = [];
  for (const token of splitOutsideBrackets(list)) readToken(token, states, unknown);
  return { states: [...new Set(states)], unknown };
}

/** The code of one State as printed, with whatever apostrophe, asterisk or note number; null for any other name. */
export function stateAsPrinted(name: string): string | null {
  const plain = decodeReferences(name)
    .replace(/(?<![*†\d])[*†\d]+$/, "")
    .replace(/\s+/g, " ")
    .replace(/ ?& ?/g, " and ")
    .trim();
  return byEitherApostrophe(plain) ?? byEitherApostrophe(plain.replace(/ ?\((?!Democratic)[^()]* of(?: the)?\s*\)?$/i, ""));
}

function byEitherApostrophe(name: string): string | null {
  return stateByName(name) ?? stateByName(name.replace(/[’‘`´]/g, "'")) ?? stateByName(name.replace(/'/g, "’"));
}

/** «Venezuela, Bolivarian Republic of»: the rest of the name before it. */
const TITLE_AFTER_COMMA = /^(?:\p{Lu}\p{L}+ ){1,3}of$/u;

function readToken(token: string, states: string[], unknown: string[]): void {
  const whole = stateAsPrinted(token);
  if (whole !== null) states.push(whole);
  else if (states.length > 0 && TITLE_AFTER_COMMA.test(token)) return;
  else if (!readJoined(token, states, unknown) && token !== "") readMisprint(token, states, unknown);
}

function readMisprint(token: string, states: string[], unknown: string[]): void {
  const near = stateNearly(token);
  if (near === null) unknown.push(token);
  else states.push(near);
}

/** «Spain and Bosnia and Herzegovina»: the first «and» that leaves a State before it parts the names. */
function readJoined(token: string, states: string[], unknown: string[]): boolean {
  for (const joint of token.matchAll(/(?:^|\s)(?:and|as well as|&)\s+/g)) {
    const before = token.slice(0, joint.index).trim();
    const after = token.slice(joint.index + joint[0].length).trim();
    const state = stateAsPrinted(before);
    if (state === null && before !== "") continue;
    if (state !== null) states.push(state);
    readToken(after, states, unknown);
    return true;
  }
  return false;
}

function splitOutsideBrackets(list: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  let open = "";
  for (const character of list) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth === 0 && /[,;/]/.test(character)) {
      tokens.push(open.trim());
      open = "";
    } else open += character;
  }
  return [...tokens, open.trim()].filter((token) => token !== "");
}

/** UPR Info's «&#40;Unknown&#41;». */
function decodeReferences(text: string): string {
  return text.replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&amp;/g, "&");
}
