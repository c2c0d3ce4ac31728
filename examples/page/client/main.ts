import { byId } from "../../../src/report/html/client/element.js";
import { compareButton } from "./compare-button.js";
import { DocumentList } from "./document-list.js";
import { takeEarlier } from "./earlier-files.js";
import { showDocuments } from "./show-documents.js";
import { showResult, type ShownResult } from "./show-result.js";
import { takeFiles } from "./take-files.js";
import { Stopped, Workshop } from "./workshop.js";

/** The page: documents come in, are compared in a worker, and the report is shown. */
function main(): void {
  const workshop = new Workshop();
  const list: DocumentList = new DocumentList(workshop, refresh);
  const third = compareButton(list, { compare: () => void compare(), cancel: () => void list.stop() });
  let result: ShownResult | null = null;
  let reviews: string | null = null;
  const earlier = takeEarlier(workshop);

  function refresh(): void {
    showDocuments(list, {
      remove: (one) => void list.remove(one),
      move: (one, role) => {
        one.role = role;
        refresh();
      },
      tell: (one, about) => {
        one.about = about;
        void list.read(one);
      },
    });
    third.refresh();
  }

  async function compare(): Promise<void> {
    try {
      third.progress("Reading …", 0, 1);
      await list.hold();
      const ids = (role: "claims" | "findings") => list.of(role).map(({ id }) => id);
      const compared = await workshop.ask(
        "compare",
        { claims: ids("claims"), findings: ids("findings"), reviews: earlier.reviews(reviews), baseline: earlier.baseline() },
        (judged, total) => third.progress(`Comparing: finding ${judged + 1} of ${total}`, judged, total),
      );
      third.done();
      result = showResult(compared, workshop, list.of("claims"), goBack);
    } catch (error) {
      third.done(error instanceof Stopped ? "Cancelled." : error instanceof Error ? error.message : String(error));
    }
  }

  /** What was decided is kept for the next comparison. */
  function goBack(): void {
    reviews = result?.reviews() ?? reviews;
    result?.close();
    result = null;
    byId("compare").focus();
  }

  takeFiles((files, role) => void list.add(files, role));
  refresh();
}

main();
