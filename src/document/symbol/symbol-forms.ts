import table from "../../../data/symbol-forms.json" with { type: "json" };
import { bodies } from "../../knowledge/speakers/bodies.js";
import type { SymbolKind, SymbolSuffix } from "./document-symbol.js";

/** The fields of a symbol as they stand in its text. */
export type SymbolFields = Readonly<Record<string, string>>;

/** One spelling that a kind of document can have, ready to read and to print. */
export interface SymbolForm {
  readonly kind: Exclude<SymbolKind, "joint" | "unknown">;
  /** The body where the form belongs to one alone. */
  readonly body: string | null;
  readonly addendum: "required" | "absent" | null;
  readonly pattern: RegExp;
  readonly pieces: readonly Piece[];
}

/** Fixed text, or a field with the pattern that its value must fit. */
type Piece = { readonly text: string } | { readonly field: string; readonly fits: RegExp };

interface Row {
  readonly kind: SymbolForm["kind"];
  readonly template: string;
  readonly body?: string;
  readonly addendum?: "required" | "absent";
}

const data = table as { fields: Record<string, string>; roots: string[]; forms: Row[] };
const treatyBodies = bodies.filter((body) => body.kind === "treaty-body" && body.symbolPrefixes.length > 0);
const seriesOf = new Map(treatyBodies.map((body) => [body.id, body.symbolPrefixes[0] ?? ""]));
const bodyOf = new Map(treatyBodies.map((body) => [body.symbolPrefixes[0] ?? "", body.id]));
const PLACE = /\{(\w+)(?::((?:[^{}]|\{\d(?:,\d?)?\})+))?\}/g;

/** The first part that a symbol can begin with: «A», «CCPR» … */
export const symbolRoots: readonly string[] = data.roots;

/** All forms, in the order in which they are tried. */
export const symbolForms: readonly SymbolForm[] = data.forms.map(compile);

/** All fields that the forms of a kind have between them. */
export const fieldsOfKind: ReadonlyMap<string, ReadonlySet<string>> = collectFields();

/**
 * Reads the base of a canonical symbol by one form; null when it does not fit.
 *
 * @example the form {body}/{state}/CO/{number} on "CRC/C/KAZ/CO/4" // { body: "crc", state: "KAZ", number: "4" }
 */
export function readForm(form: SymbolForm, base: string, suffixes: readonly SymbolSuffix[]): SymbolFields | null {
  if (!allowsSuffixes(form, suffixes)) return null;
  const groups = form.pattern.exec(base)?.groups;
  if (groups === undefined) return null;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups)) if (value !== undefined) fields[fieldName(name)] = toField(name, value);
  return form.body === null ? fields : { ...fields, body: form.body };
}

/** Prints fields by one form; null when the form has not exactly these fields. */
export function printForm(form: SymbolForm, fields: SymbolFields, suffixes: readonly SymbolSuffix[]): string | null {
  if (!allowsSuffixes(form, suffixes) || (form.body !== null && form.body !== fields["body"])) return null;
  let text = "";
  let used = 0;
  for (const piece of form.pieces) {
    if ("text" in piece) text += piece.text;
    else {
      const value = fromField(piece.field, fields[fieldName(piece.field)]);
      if (value === null || !piece.fits.test(value)) return null;
      text += value;
      if (fieldName(piece.field) !== "body") used++;
    }
  }
  return used === Object.keys(fields).filter((name) => name !== "body").length ? text : null;
}

function allowsSuffixes(form: SymbolForm, suffixes: readonly SymbolSuffix[]): boolean {
  return form.addendum === null || (form.addendum === "required") === suffixes.some((suffix) => suffix.type === "Add");
}

function compile(row: Row): SymbolForm {
  const pieces: Piece[] = [];
  let source = "";
  let last = 0;
  for (const place of row.template.matchAll(PLACE)) {
    const [whole, field = "", own] = place;
    const fixed = row.template.slice(last, place.index);
    const wanted = own ?? patternOfField(field);
    pieces.push({ text: fixed }, { field, fits: new RegExp(`^(?:${wanted})$`) });
    source += `${literal(fixed)}(?<${field}>${wanted})`;
    last = place.index + whole.length;
  }
  const rest = row.template.slice(last);
  const pattern = new RegExp(`^${source}${literal(rest)}$`);
  return { kind: row.kind, body: row.body ?? null, addendum: row.addendum ?? null, pattern, pieces: [...pieces, { text: rest }] };
}

function patternOfField(field: string): string {
  if (field === "body")
    return [...bodyOf.keys()]
      .filter((series) => series !== seriesOf.get("spt"))
      .map(literal)
      .join("|");
  if (field === "committee") return treatyBodies.map((body) => body.id.toUpperCase()).join("|");
  return data.fields[field] ?? "";
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function fieldName(placeholder: string): string {
  return placeholder === "committee" ? "body" : placeholder;
}

function toField(placeholder: string, value: string): string {
  if (placeholder === "body") return bodyOf.get(value) ?? value;
  return placeholder === "committee" ? value.toLowerCase() : value;
}

function fromField(placeholder: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (placeholder === "body") return seriesOf.get(value) ?? null;
  return placeholder === "committee" ? value.toUpperCase() : value;
}

function collectFields(): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>();
  for (const form of symbolForms) {
    const names = form.pieces.flatMap((piece) => ("field" in piece ? [fieldName(piece.field)] : []));
    fields.set(form.kind, new Set([...(fields.get(form.kind) ?? []), ...names, "body"]));
  }
  return fields;
}
