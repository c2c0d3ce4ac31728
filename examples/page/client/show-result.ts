import { byId, element } from "../../../src/report/html/client/element.js";
import { startReport } from "../../../src/report/html/client/start-report.js";
import type { Compared } from "../messages.js";
import type { DroppedDocument } from "./dropped-document.js";
import { offerExports } from "./offer-exports.js";
import type { Workshop } from "./workshop.js";

/** A report that is shown. */
export interface ShownResult {
  /** The decisions as text, as `reviews.json` holds them. */
  readonly reviews: () => string;
  /** Takes the report away. */
  readonly close: () => void;
}

/** Shows a report in place of the documents, and lets the reader decide, save, and go back. */
export function showResult({ markup, title }: Compared, workshop: Workshop, drafts: readonly DroppedDocument[], back: () => void): ShownResult {
  const page = document.title;
  const until = new AbortController();
  const report = element("div", {});
  report.innerHTML = markup;
  const said = element("p", { class: "soft", role: "status", id: "saved" });
  byId("report-place").replaceChildren(report);
  const store = startReport({ signal: until.signal });
  const say = (words: string) => (said.textContent = words);
  byId("exports").replaceChildren(
    offerExports(workshop, drafts, () => store.save(), say),
    said,
  );
  byId("back").addEventListener("click", back, { signal: until.signal });
  document.title = `${title}: claims beside findings`;
  byId("intake").hidden = true;
  byId("result").hidden = false;
  window.scrollTo(0, 0);
  byId("result-title").focus({ preventScroll: true });
  return {
    reviews: () => store.save(),
    close: () => {
      until.abort();
      document.title = page;
      if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
      byId("report-place").replaceChildren();
      byId("result").hidden = true;
      byId("intake").hidden = false;
    },
  };
}
