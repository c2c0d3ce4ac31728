import type { FilterState } from "./filter-state.js";

/** What the form says. */
export function readForm(form: HTMLFormElement): FilterState {
  const state = new Map<string, Set<string>>();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value.trim() !== "") state.set(name, (state.get(name) ?? new Set<string>()).add(value));
  return state;
}

/** Makes the form say what a filter says. */
export function fillForm(form: HTMLFormElement, state: FilterState): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = state.get(field.name)?.has(field.value) === true;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = [...(state.get(field.name) ?? [])][0] ?? "";
  }
}
