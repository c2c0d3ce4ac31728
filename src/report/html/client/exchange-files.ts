import { byId, element } from "./element.js";
import type { ReviewStore } from "./review-store.js";

/** Decisions go out as a file and come in as one. */
export function exchangeFiles(store: ReviewStore, changed: (words: string) => void): void {
  byId("save-reviews").addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([store.save()], { type: "application/json" }));
    element("a", { href: address, download: "reviews.json" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
  const picker = byId<HTMLInputElement>("load-reviews");
  picker.addEventListener("change", () => void load(picker, store).then(changed));
}

/** What a reader is told of the file that they chose. */
async function load(picker: HTMLInputElement, store: ReviewStore): Promise<string> {
  const text = await picker.files?.[0]?.text();
  picker.value = "";
  try {
    const { kept, lapsed } = store.load(text ?? "");
    return `${kept} reviews loaded${lapsed === 0 ? "" : `, ${lapsed} do not fit this draft`}`;
  } catch {
    return "This file holds no reviews";
  }
}
