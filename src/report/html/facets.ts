import { bodyById } from "../../knowledge/speakers/bodies.js";
import { themeLabel } from "../../knowledge/matters/themes.js";
import type { JudgedFinding } from "../../schema/report.js";
import { documentName, type ReportView } from "./report-view.js";

/** A field that findings can be filtered by, with the values that occur. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** What a finding has of a field, and how a value of it is called. */
interface Field extends Pick<Facet, "name" | "label"> {
  readonly valuesIn: (finding: JudgedFinding) => readonly string[];
  readonly words: (value: string, view: ReportView) => string;
}

const FIELDS: readonly Field[] = [
  { name: "act", label: "Act", valuesIn: ({ act }) => [act], words: (act) => act },
  { name: "speaker", label: "Speaker", valuesIn: ({ speakers }) => speakers ?? [], words: (id) => bodyById(id)?.name ?? id },
  { name: "topic", label: "Topic", valuesIn: ({ topics }) => topics ?? [], words: themeLabel },
  {
    name: "document",
    label: "Document",
    valuesIn: ({ source, byDocument }) => [source.document, ...byDocument.map(({ document }) => document)],
    words: (id, view) => documentLabel(view, id),
  },
];

/** Act, speaker, topic and document, each with the values that occur in the report. */
export function facetsOf(view: ReportView): Facet[] {
  return FIELDS.map(({ name, label, valuesIn, words }) => ({ name, label, values: valuesOf(view.counted.flatMap(valuesIn), (value) => words(value, view)) }));
}

function valuesOf(ids: readonly string[], words: (value: string) => string): Facet["values"] {
  return [...new Set(ids)].map((value) => ({ value, label: words(value) })).sort((a, b) => (a.label < b.label ? -1 : 1));
}

function documentLabel(view: ReportView, id: string): string {
  const year = view.documents.get(id)?.date?.slice(0, 4);
  return `${documentName(view, id)}${year === undefined ? "" : `, ${year}`}`;
}
