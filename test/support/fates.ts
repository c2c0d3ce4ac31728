import { complete } from "../../src/extract/fields/complete.js";
import { followPromises } from "../../src/follow/follow-promises.js";
import { indexByDocument } from "../../src/link/claim-index.js";
import type { Claim } from "../../src/schema/assertion.js";
import type { PromiseOfState } from "../../src/schema/promise.js";
import { aClaim, aSource } from "./samples.js";

export const BEFORE = "Report of Utopia, 2019";
export const AFTER = "Report of Utopia, 2023";
export type Said = Partial<Claim> & { readonly text: string };

/** What the later document makes of one promise, beside a few sentences that have nothing to do with it. */
export function fateOf(promise: Said, ...later: Said[]): PromiseOfState {
  const others = ["The harbour was dredged twice.", "Farmers grow barley and keep bees.", "The museum of the sea opened in spring."].map((text): Said => ({
    text,
    act: "fact",
    status: "in-force",
  }));
  const claims = [made(BEFORE, promise, 0), ...[...later, ...others].map((said, i) => made(AFTER, said, i))].map((claim) => complete(claim));
  return followPromises(
    claims,
    indexByDocument(
      claims,
      new Map([
        [BEFORE, "2019"],
        [AFTER, "2023"],
      ]),
    ),
  )![0]!;
}

export function made(document: string, said: Said, i: number): Claim {
  return aClaim({ id: `${document}#${i}`, polarity: "affirms", source: aSource({ document, paragraph: String(i + 1) }), ...said });
}
