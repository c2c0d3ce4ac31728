import { element } from "../../../src/report/html/client/element.js";
import type { DroppedDocument } from "./dropped-document.js";
import { saveFile } from "./save-file.js";
import type { Workshop } from "./workshop.js";

interface Offer {
  readonly words: string;
  readonly why: string;
  readonly format: string;
  readonly name: string;
  readonly draft: DroppedDocument | null;
}

const OFFERS: readonly (readonly [format: string, ending: string, words: string, why: string])[] = [
  ["html", ".html", "Web page", "this report as one file, for colleagues"],
  ["xlsx", ".xlsx", "Excel", "a table with columns to decide in"],
  ["markdown", ".md", "Markdown", "for notes and wikis"],
  ["csv", ".csv", "CSV", "one row a finding"],
  ["json", ".json", "JSON", "the whole report, for other programs"],
  ["sarif", ".sarif", "SARIF", "for drafts kept in git"],
];

/** Buttons that save the report in each format, with the reviewer's decisions in it; of a Word draft a copy with comments first. */
export function offerExports(workshop: Workshop, drafts: readonly DroppedDocument[], reviews: () => string, say: (words: string) => void): HTMLElement {
  const base = (drafts[0]?.name ?? "report").replace(/\.\w+$/, "");
  const offers = [
    ...drafts
      .filter(({ readAs }) => readAs?.isWord === true)
      .map((draft): Offer => ({
        words: "Word draft with comments",
        why: draft.name,
        format: "docx",
        name: `${draft.name.replace(/\.\w+$/, "")}-commented.docx`,
        draft,
      })),
    ...OFFERS.map(([format, ending, words, why]): Offer => ({ words, why, format, name: `${base}-checked${ending}`, draft: null })),
  ];
  return element(
    "ul",
    { class: "exports" },
    ...offers.map((offer) => element("li", {}, button(offer, workshop, reviews, say))),
    element("li", {}, reviewsButton(reviews, say)),
  );
}

function button({ words, why, format, name, draft }: Offer, workshop: Workshop, reviews: () => string, say: (words: string) => void): HTMLElement {
  const made = offerButton(format, words, why);
  made.addEventListener("click", () => {
    made.disabled = true;
    workshop
      .ask("export", { format, reviews: reviews(), draft: draft?.id ?? null })
      .then(({ bytes }) => {
        saveFile(name, bytes, "application/octet-stream");
        say(`${name} is saved.`);
      })
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
      .finally(() => (made.disabled = false));
  });
  return made;
}

function reviewsButton(reviews: () => string, say: (words: string) => void): HTMLElement {
  const made = offerButton("reviews", "Decisions", "reviews.json, to go on later");
  made.addEventListener("click", () => {
    saveFile("reviews.json", reviews(), "application/json");
    say("reviews.json is saved.");
  });
  return made;
}

function offerButton(format: string, words: string, why: string): HTMLButtonElement {
  return element("button", { type: "button", "data-format": format }, element("span", { class: "what" }, words), " ", element("span", { class: "why" }, why));
}
