import { formats } from "../../../src/report/formats.js";
import type { Exported, Tasks } from "../messages.js";
import { reportWith } from "./compare-documents.js";
import { bytesOf } from "./read-file.js";

/** The last report in one of the formats, with what a reviewer decided. */
export async function exportReport({ format, reviews, draft }: Tasks["export"]["ask"]): Promise<Exported> {
  const { render } = formats.find(({ name }) => name === format)!;
  const content = await render(reportWith(reviews), draft === null ? {} : { draft: () => Promise.resolve(bytesOf(draft)) });
  return { bytes: new Uint8Array(typeof content === "string" ? new TextEncoder().encode(content) : content) };
}
