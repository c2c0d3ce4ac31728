import { byId } from "../../../src/report/html/client/element.js";
import type { Role } from "../../../src/schema/document.js";
import { filesDropped, readableFiles } from "./files-of-folders.js";

/**
 * Takes files and folders that are chosen, or dropped on a step; a drop beside the steps does not make the browser leave the page.
 */
export function takeFiles(take: (files: readonly File[], role: Role) => void): void {
  for (const role of ["claims", "findings"] satisfies Role[]) {
    const say = (words: string) => (byId(`${role}-said`).textContent = words);
    const takeSome = (files: readonly File[]) => {
      say(files.length === 0 ? "Nothing in this folder can be read." : "");
      if (files.length > 0) take(files, role);
    };
    const pick = (id: string, chosen: (files: File[]) => File[]) => {
      const picker = byId<HTMLInputElement>(id);
      picker.addEventListener("change", () => {
        const files = chosen([...(picker.files ?? [])]);
        picker.value = "";
        takeSome(files);
      });
    };
    pick(`${role}-files`, (files) => files);
    pick(`${role}-folder`, readableFiles);
    const step = byId(`${role}-step`);
    step.addEventListener("dragover", () => step.classList.add("over"));
    for (const name of ["dragleave", "drop"]) step.addEventListener(name, () => step.classList.remove("over"));
    step.addEventListener("drop", ({ dataTransfer }) => {
      if (dataTransfer !== null)
        void filesDropped(dataTransfer).then(takeSome, () => say("This browser does not open folders that are dropped: choose the folder instead."));
    });
  }
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
}
