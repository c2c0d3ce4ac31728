import { byId } from "../../../src/report/html/client/element.js";
import type { Role } from "../../../src/schema/document.js";

/** Takes files that are chosen, or dropped on a step; a drop beside the steps does not make the browser leave the page. */
export function takeFiles(take: (files: readonly File[], role: Role) => void): void {
  for (const role of ["claims", "findings"] satisfies Role[]) {
    const picker = byId<HTMLInputElement>(`${role}-files`);
    picker.addEventListener("change", () => {
      take([...(picker.files ?? [])], role);
      picker.value = "";
    });
    const step = byId(`${role}-step`);
    step.addEventListener("dragover", () => step.classList.add("over"));
    for (const name of ["dragleave", "drop"]) step.addEventListener(name, () => step.classList.remove("over"));
    step.addEventListener("drop", ({ dataTransfer }) => take([...(dataTransfer?.files ?? [])], role));
  }
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
}
