import { expect, test } from "vitest";
import { advise } from "../../../src/audit/advice.js";
import { adviceLines } from "../../../src/report/text/advice-lines.js";
import { aDocument, numbered } from "../../support/documents.js";

test("what is to mend is said once, with all its places", async () => {
  const advice = advise(await aDocument(numbered("Measures were taken to protect witnesses.", "Measures were taken to train teachers.")));
  const messages = new Set(advice.map(({ message }) => message));
  expect(advice.length).toBeGreaterThan(messages.size);
  const blocks = adviceLines(advice, 80);
  expect(blocks).toHaveLength(messages.size);
  expect(blocks.join("\n").match(/«Measures were taken/g)).toHaveLength(advice.flatMap(({ places }) => places).length);
});
