/** Keeps what a reader writes into a field, where the browser keeps anything: a name is asked for once. */
export function keepName(field: HTMLInputElement, key: string): void {
  try {
    field.value = localStorage.getItem(key) ?? "";
    field.addEventListener("input", () => localStorage.setItem(key, field.value));
  } catch {
    field.value = "";
  }
}
