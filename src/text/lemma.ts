import table from "../../data/lemmas.json" with { type: "json" };

const { irregular, spelling } = table as { irregular: Record<string, string>; spelling: Record<string, string> };
const irregularForms = new Map(Object.entries(irregular));
const spellings = new Map(Object.entries(spelling));
const known = new Map<string, string>();
/** Lemmas kept for reuse; a text of made-up words must not grow memory without end. */
const MAX_KNOWN = 50_000;

/**
 * The form under which all inflections of a word meet: `lemma("ratified") === lemma("ratifies")`.
 * It undoes inflection only (plural, -ed, -ing, British and American spelling), never derivation, so that
 * «organ» and «organization» stay apart. The form itself need not be a word: `lemma("case")` is `"cas"`.
 *
 * @param word one word in any case, without blanks
 * @example lemma("Children") // "child"
 */
export function lemma(word: string): string {
  const lower = word.toLowerCase();
  const seen = known.get(lower);
  if (seen !== undefined) return seen;
  const result = computeLemma(lower);
  if (known.size < MAX_KNOWN) known.set(lower, result);
  return result;
}

function computeLemma(lower: string): string {
  const word = spellings.get(lower) ?? lower;
  const fixed = irregularForms.get(word);
  if (fixed !== undefined) return canonical(fixed);
  return canonical(withoutEnding(withoutPlural(word)));
}

/** British -is- for -iz-, no final e, no doubled final consonant: the same for every inflection. */
function canonical(word: string): string {
  const british = word.replace(/iz(?=[eai]|$)/g, "is").replace(/yz(?=[eai]|$)/g, "ys");
  const open = british.length > 3 && british.endsWith("e") ? british.slice(0, -1) : british;
  return /([^aeious])\1$/.test(open) && open.length > 3 ? open.slice(0, -1) : open;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutEnding(word: string): string {
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  for (const ending of ["ed", "ing"]) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= 3 && !word.endsWith("eed") && /[aeiouy]/.test(stem)) return stem;
  }
  return word;
}
