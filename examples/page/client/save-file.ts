import { element } from "../../../src/report/html/client/element.js";

/** Hands a file to the reader, as a download that goes nowhere else. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
