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

/** Act, speaker, topic and document, each with the values that occur in the report. */
export function facetsOf(view: ReportView): Facet[] {
  const findings = view.counted;
  const facet = (name: string, label: string, of: (finding: JudgedFinding) => readonly string[], words: (value: string) => string): Facet => ({
    name,
    label,
    values: valuesOf(findings.flatMap(of), words),
  });
  return [
    facet(
      "act",
      "Act",
      ({ act }) => [act],
      (act) => act,
    ),
    facet(
      "speaker",
      "Speaker",
      ({ speakers }) => speakers ?? [],
      (id) => bodyById(id)?.name ?? id,
    ),
    facet("topic", "Topic", ({ topics }) => topics ?? [], themeLabel),
    facet(
      "document",
      "Document",
      ({ source, byDocument }) => [source.document, ...byDocument.map(({ document }) => document)],
      (id) => documentLabel(view, id),
    ),
  ];
}

function valuesOf(ids: readonly string[], words: (value: string) => string): Facet["values"] {
  return [...new Set(ids)].map((value) => ({ value, label: words(value) })).sort((a, b) => (a.label < b.label ? -1 : 1));
}

function documentLabel(view: ReportView, id: string): string {
  const year = view.documents.get(id)?.date?.slice(0, 4);
  return `${documentName(view, id)}${year === undefined ? "" : `, ${year}`}`;
}
