import { kindOfOpening, kindOfTitle } from "../knowledge/documents/kinds.js";
import type { DocumentKind } from "../schema/document.js";
import type { DocumentSymbol } from "./symbol/document-symbol.js";
import type { HeadTexts } from "./head-facts.js";

/** What kind of document it is: by its symbol, by what its sections hold, by its words. */
export function kindOf(symbol: DocumentSymbol | null, head: string, texts: HeadTexts): DocumentKind | null {
  const kind = symbol === null ? null : kindOfSymbol(symbol);
  if (kind !== null) return kind;
  if (texts.holdsRecommendations === true) return "outcome-report";
  return texts.evaluatesFollowUp === true ? "follow-up-evaluation" : kindOfWords(head, texts);
}

/** What the title says goes before what the first paragraphs do. */
function kindOfWords(head: string, { headings, paragraphs }: HeadTexts): DocumentKind | null {
  return kindOfTitle(`${head}\n${headings.slice(0, 3).join("\n")}`) ?? kindOfOpening(paragraphs.slice(0, 3).join("\n"));
}

function kindOfSymbol(symbol: DocumentSymbol): DocumentKind | null {
  switch (symbol.kind) {
    case "upr-document":
      return symbol.part === "1" ? "national-report" : symbol.part === "2" ? "compilation" : "stakeholder-summary";
    case "concluding-observations":
      return "concluding-observations";
    case "state-report":
      return "periodic-report";
    case "replies-to-issues":
    case "follow-up":
      return "replies";
    case "list-of-issues":
    case "list-of-issues-prior":
      return "list-of-issues";
    case "core-document":
      return "core-document";
    case "visit-report":
      return "visit-report";
    default:
      return null;
  }
}
