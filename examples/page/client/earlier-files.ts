import { byId, element } from "../../../src/report/html/client/element.js";
import type { Reviews } from "../../../src/schema/review.js";
import { Stopped, type Workshop } from "./workshop.js";

/** What was decided and checked on an earlier day, as the next comparison takes it. */
export interface Earlier {
  /** Decisions as JSON, those of this page after those of files; null where there are none. */
  readonly reviews: (ofPage: string | null) => string | null;
  /** A report as JSON. */
  readonly baseline: () => string | null;
}

/** Lets the reader give files of an earlier day: each is listed with what it was read as, and can be taken away. */
export function takeEarlier(workshop: Workshop): Earlier {
  const held = new Map<"reviews" | "baseline", string>();
  const list = byId("earlier-files");
  const picker = byId<HTMLInputElement>("earlier");

  const take = async (file: File) => {
    const row = element("li", { class: "document" }, element("p", {}, `${file.name} …`));
    list.append(row);
    try {
      const { kind, text, words } = await workshop.ask("recall", { name: file.name, bytes: await file.arrayBuffer() });
      held.set(kind, text);
      list.querySelector(`[data-kind="${kind}"]`)?.remove();
      row.dataset["kind"] = kind;
      const remove = element("button", { type: "button", class: "quiet", "aria-label": `Remove ${file.name}` }, "Remove");
      remove.addEventListener("click", () => {
        held.delete(kind);
        row.remove();
        picker.focus();
      });
      row.replaceChildren(
        element("div", { class: "document-head" }, element("strong", { dir: "auto" }, file.name), remove),
        element("p", { class: "soft read-as" }, words),
      );
    } catch (error) {
      if (error instanceof Stopped) row.remove();
      else
        row.replaceChildren(
          element("strong", { dir: "auto" }, file.name),
          element("p", { class: "fault", role: "alert" }, error instanceof Error ? error.message : String(error)),
        );
    }
  };
  picker.addEventListener("change", () => {
    const files = [...(picker.files ?? [])];
    picker.value = "";
    for (const faulty of list.querySelectorAll("li:not([data-kind])")) faulty.remove();
    for (const file of files) void take(file);
  });
  return { reviews: (ofPage) => joined(held.get("reviews") ?? null, ofPage), baseline: () => held.get("baseline") ?? null };
}

/** Decisions of two files; of two on the same words the later holds. */
function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  const [a, b] = [JSON.parse(first) as Reviews, JSON.parse(second) as Reviews];
  return JSON.stringify({
    schemaVersion: 1,
    reviews: [...a.reviews, ...b.reviews],
    inconsistencies: [...(a.inconsistencies ?? []), ...(b.inconsistencies ?? [])],
  } satisfies Reviews);
}
