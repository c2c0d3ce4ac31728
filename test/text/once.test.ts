import { expect, test } from "vitest";
import { once } from "../../src/text/once.js";

test("a thing is read once, another like it again", () => {
  let reads = 0;
  const lengthOf = once((words: readonly string[]) => {
    reads++;
    return words.length;
  });
  const words = ["one", "two"];
  expect([lengthOf(words), lengthOf(words), lengthOf([...words])]).toEqual([2, 2, 2]);
  expect(reads).toBe(2);
});

test("what a reading leaves undefined is not read again", () => {
  let reads = 0;
  const nothing = once((_: object) => void reads++);
  const thing = {};
  nothing(thing);
  nothing(thing);
  expect(reads).toBe(1);
});
