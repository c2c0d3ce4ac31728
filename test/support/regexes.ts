import ts from "typescript";
import { nodesOf, readSources } from "./source-files.js";

/** A regular expression as it stands in a file of src. */
export interface FoundRegex {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in src: literals, and texts of `new RegExp` in which nothing is put in. */
export function regexesOfSrc(): FoundRegex[] {
  return readSources("src").flatMap(({ path, tree }) =>
    [...nodesOf(tree)].flatMap((node): FoundRegex[] => {
      if (!ts.isRegularExpressionLiteral(node)) return [];
      const end = node.text.lastIndexOf("/");
      return [{ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) }];
    }),
  );
}

/** What is repeated to make an expression hang: letters of every kind that patterns loop over. */
const PUMPS = [" ", "\n", "\t", "a", "A", "1", "a ", "A ", "Aa ", "1 ", "1,", "1.", ".", ",", "-", "–", "(", "[", "<", "&", "<a", "a-", "a.", "*", "_", "`", "#", "|", "/", "\\", ":", ";", '"', "“", "a and ", "A and "] as const;

/** The words written in an expression, which lead into its loops: `\b(?:in|at)\s+` gives «in», «at». */
function leads(source: string): string[] {
  const words = source.replace(/\\[pP]\{[^}]*\}|\\./g, " ").match(/[A-Za-z]{2,}|[[(<*_`#|/:"“-]/g) ?? [];
  return ["", ...new Set(words)].slice(0, 12);
}

/** Texts of a length on which an expression may take longer than its length, each with what it is made of. */
export function* attacksOn({ source }: FoundRegex, length: number): Generator<{ readonly name: string; readonly text: string }> {
  for (const lead of leads(source))
    for (const pump of lead === "" ? PUMPS : PUMPS.slice(0, 14)) {
      const begun = `${lead}${pump}`;
      yield { name: `«${lead}» + «${pump}»…`, text: `${lead}${pump.repeat(length / pump.length)}\u0000` };
      if (lead !== "") yield { name: `«${begun}»…`, text: `${begun.repeat(length / begun.length)}\u0000` };
    }
}
