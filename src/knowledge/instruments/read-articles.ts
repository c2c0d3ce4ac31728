import type { Word } from "../../text/words.js";
import { nameAt } from "./instrument-names.js";
import { instruments, wordList } from "./instrument-table.js";
import { isSmall } from "./name-tree.js";

const ARTICLE = wordList("article");
const NAMING = wordList("naming");
const MOST = 10;
const declarations = instruments.filter((row) => row.kind === "article-declaration");

/**
 * The declarations that a State may make under the articles named at `at`: «articles 21 and 22 of the Convention against
 * Torture». Null where no such article is named; other articles are only a mention of their treaty.
 *
 * @param antecedents the treaties that «the Convention» may mean
 */
export function articleDeclarations(words: readonly Word[], at: number, antecedents: () => readonly string[]): { ids: string[]; last: number } | null {
  if (!ARTICLE.has(words[at]!.lemma)) return null;
  const numbers = new Set<string>();
  for (let next = at + 1; next < Math.min(words.length, at + MOST); next++) {
    const word = words[next]!;
    if (/^\d+$/.test(word.form)) {
      numbers.add(word.form);
      continue;
    }
    const treaty = treatyAt(words, next, antecedents);
    if (treaty !== null) {
      const ids = declarations.filter((row) => treaty.ids.includes(row.parent ?? "") && numbers.has(row.article ?? "")).map(({ id }) => id);
      return ids.length > 0 ? { ids, last: treaty.last } : null;
    }
    if (!isSmall(word) && !word.lemma.startsWith("para")) return null;
  }
  return null;
}

function treatyAt(words: readonly Word[], at: number, antecedents: () => readonly string[]): { ids: readonly string[]; last: number } | null {
  const named = nameAt(words, at);
  if (named !== null) return { ids: named.entry.ids, last: named.last };
  return NAMING.has(words[at]!.lemma) ? { ids: antecedents(), last: at } : null;
}
