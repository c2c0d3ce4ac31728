import { roleOf } from "../../../src/document/role-of.js";
import { element } from "../../../src/report/html/client/element.js";
import { documentKindSchema, type Role } from "../../../src/schema/document.js";
import { states } from "../../../src/knowledge/member-states/states.js";
import type { ReadAs } from "../messages.js";
import type { DroppedDocument } from "./dropped-document.js";

/** What a reader can do with a document. */
export interface RowActions {
  readonly remove: (document: DroppedDocument) => void;
  readonly move: (document: DroppedDocument, role: Role) => void;
  /** What is said of it goes before what it says itself. */
  readonly tell: (document: DroppedDocument, about: DroppedDocument["about"]) => void;
}

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const SIDES: Readonly<Record<Role, string>> = { claims: "the State", findings: "the United Nations" };

/** A document as the page lists it: its name, what it was read as, and fields to say better. */
export function documentRow(document: DroppedDocument, actions: RowActions): HTMLElement {
  const remove = element("button", { type: "button", class: "quiet", "aria-label": `Remove ${document.name}` }, "Remove");
  remove.addEventListener("click", () => actions.remove(document));
  const row = element(
    "li",
    { class: "document", "data-document": String(document.id) },
    element("div", { class: "document-head" }, element("strong", { dir: "auto" }, document.name), remove),
  );
  if (document.fault !== null) row.append(element("p", { class: "fault", role: "alert" }, document.fault));
  else if (document.readAs === null) row.append(element("p", { class: "soft" }, "Reading …"));
  else
    row.append(
      element("p", { class: "soft read-as" }, wordsOf(document.readAs)),
      ...wrongSide(document, document.readAs, actions),
      fields(document, document.readAs, actions),
    );
  return row;
}

function wordsOf({ assertions, paragraphs, symbol }: ReadAs): string {
  if (assertions !== null) return `A list of ${assertions} typed assertions`;
  return [symbol, `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`].filter((part) => part !== null).join(" · ");
}

function wrongSide(document: DroppedDocument, { role }: ReadAs, { move }: RowActions): HTMLElement[] {
  if (role === null || role === document.role) return [];
  const button = element("button", { type: "button" }, `Move it to ${SIDES[role]}’s documents`);
  button.addEventListener("click", () => move(document, role));
  return [element("p", { class: "hint" }, `This reads as a document of ${SIDES[role]}. `, button)];
}

function fields(document: DroppedDocument, readAs: ReadAs, { tell }: RowActions): HTMLElement {
  const say = (about: DroppedDocument["about"]) => tell(document, { ...document.about, ...about });
  const stateField = choice(document, "state", readAs.state ?? "", [["", "not known"], ...states.map(({ id, names }) => [id, names[0]!] as const)]);
  stateField.addEventListener("change", () => say({ state: stateField.value }));
  if (readAs.assertions !== null) return element("div", { class: "fields" }, labelled("State", stateField));
  const kindField = choice(
    document,
    "kind",
    readAs.kind ?? "other",
    documentKindSchema.options.map((kind) => [kind, kindWords(kind)] as const),
  );
  kindField.addEventListener("change", () => {
    const kind = documentKindSchema.options.find((name) => name === kindField.value);
    if (kind !== undefined) say({ kind });
  });
  const dateField = element("input", {
    id: fieldId(document, "date"),
    value: readAs.date ?? "",
    placeholder: "2024 or 2024-03-12",
    inputmode: "numeric",
    autocomplete: "off",
  });
  dateField.addEventListener("change", () => {
    const isDate = DATE.test(dateField.value.trim());
    dateField.setAttribute("aria-invalid", String(!isDate));
    dateField.setCustomValidity(isDate ? "" : "A year, month or day is accepted: 2024, 2024-03 or 2024-03-12.");
    if (isDate) say({ date: dateField.value.trim() });
    else dateField.reportValidity();
  });
  return element("div", { class: "fields" }, labelled("Read as", kindField), labelled("State", stateField), labelled("Date", dateField));
}

function labelled(words: string, field: HTMLElement): HTMLElement {
  return element("div", {}, element("label", { for: field.id }, words), field);
}

function choice(document: DroppedDocument, name: string, chosen: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const made = options.map(([value, words]) => element("option", { value, ...(value === chosen ? { selected: "" } : {}) }, words));
  return element("select", { id: fieldId(document, name) }, ...made);
}

function fieldId(document: DroppedDocument, name: string): string {
  return `document-${document.id}-${name}`;
}

/** «National report», with the side of kinds that leave it open. */
function kindWords(kind: (typeof documentKindSchema.options)[number]): string {
  const words = kind.replaceAll("-", " ");
  return kind === "other" ? "another kind" : `${words[0]!.toUpperCase()}${words.slice(1)}${roleOf(kind) === null ? " (either side)" : ""}`;
}
