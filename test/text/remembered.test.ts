import { expect, test } from "vitest";
import { remembered } from "../../src/text/remembered.js";

function counted(most?: number) {
  const reads: string[] = [];
  const lengthOf = remembered((text) => {
    reads.push(text);
    return text.length;
  }, most);
  return { reads, lengthOf };
}

test("a text is read once, and so is another string of the same letters", () => {
  const { reads, lengthOf } = counted();
  expect([lengthOf("one"), lengthOf("three"), lengthOf("on" + "e")]).toEqual([3, 5, 3]);
  expect(reads).toEqual(["one", "three"]);
});

test("of many texts those asked last are kept, two generations of them", () => {
  const { reads, lengthOf } = counted(2);
  for (const text of ["a", "b", "c", "a", "d", "b"]) lengthOf(text);
  expect(reads).toEqual(["a", "b", "c", "d", "b"]);
});

test("a text as long as a document is read each time", () => {
  const { reads, lengthOf } = counted();
  const long = "a".repeat(5000);
  expect([lengthOf(long), lengthOf(long)]).toEqual([5000, 5000]);
  expect(reads).toHaveLength(2);
});
