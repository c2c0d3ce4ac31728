import { byId } from "../../../src/report/html/client/element.js";
import type { Role } from "../../../src/schema/document.js";
import type { DocumentList } from "./document-list.js";
import { documentRow, type RowActions } from "./document-row.js";

/** Shows the documents of both sides, and keeps the focus where it was. */
export function showDocuments(list: DocumentList, actions: RowActions): void {
  const focused = document.activeElement?.id ?? "";
  for (const role of ["claims", "findings"] satisfies Role[])
    byId(`${role}-documents`).replaceChildren(...list.of(role).map((one) => documentRow(one, actions)));
  if (focused !== "" && document.activeElement === document.body) document.getElementById(focused)?.focus();
}
