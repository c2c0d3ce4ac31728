import { expect, test } from "vitest";
import { tonesBeside } from "../../../src/extract/standing/tones-beside.js";
import type { FoundTone } from "../../../src/knowledge/words/tones.js";

const toneAt = (kind: FoundTone["kind"], at: number) => ({ tone: { kind, range: [at, at] } as const, at });

test("a word that shows the matter shows no tone", () => {
  expect(tonesBeside([toneAt("problem", 2)], [[1, 3]])).toEqual([]);
});

test("a problem that a pattern asks for besides gives way to any other tone, and stands alone", () => {
  expect(
    tonesBeside(
      [toneAt("problem", 4), toneAt("effort", 8)],
      [
        [1, 1],
        [4, 4],
      ],
    ).map(({ kind }) => kind),
  ).toEqual(["effort"]);
  expect(
    tonesBeside(
      [toneAt("problem", 4)],
      [
        [1, 1],
        [4, 4],
      ],
    ).map(({ kind }) => kind),
  ).toEqual(["problem"]);
});

test("an effort that a pattern asks for besides is one", () => {
  expect(
    tonesBeside(
      [toneAt("effort", 4)],
      [
        [1, 1],
        [4, 4],
      ],
    ).map(({ kind }) => kind),
  ).toEqual(["effort"]);
});
