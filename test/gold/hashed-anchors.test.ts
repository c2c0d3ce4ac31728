import { expect, test } from "vitest";
import { findAnchors, hashAnchor } from "./hashed-anchors.js";

const text = "The Committee is concerned that the law on youth\ncourts, adopted in 2019,3 is late.";

test("words are found again by their number and hash, whatever parts them", () => {
  expect(findAnchors(text, [hashAnchor("law on youth courts"), hashAnchor("The Committee")])).toEqual(["law on youth courts", "the committee"]);
});

test("words that are not there are null, and a label holds none of them", () => {
  expect(findAnchors(text, [hashAnchor("courts of youth")])).toEqual([null]);
  expect(JSON.stringify(hashAnchor("law on youth"))).toMatch(/^\{"words":3,"hash":"[0-9a-f]{12}"\}$/);
});
