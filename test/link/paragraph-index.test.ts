import { describe, expect, test } from "vitest";
import { highest } from "../../src/link/highest.js";
import { listsOf, turnedRound } from "../../src/text/lists.js";
import { ParagraphIndex } from "../../src/link/paragraph-index.js";
import { Vocabulary } from "../../src/link/vocabulary.js";

const unit = (id: string, ...terms: string[]) => ({ id, terms: new Map(terms.map((term) => [term, 1])) });
const asked = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));

describe("an index of paragraphs", () => {
  const vocabulary = new Vocabulary();
  const first = new ParagraphIndex([unit("a", "prison", "water"), unit("b", "water", "school"), unit("c", "road")], vocabulary);
  const second = new ParagraphIndex([unit("d", "harbour"), unit("e", "prison", "harbour")], vocabulary);

  test("finds the units that hold a term, those that hold more of them first", () => {
    expect(first.rank(asked("water", "prison"), 5).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(first.rank(asked("water", "prison"), 1).map(({ id }) => id)).toEqual(["a"]);
    expect(first.rank(asked("lighthouse"), 5)).toEqual([]);
  });

  test("shares a vocabulary with others and finds only its own units, whichever was asked before", () => {
    const query = asked("harbour", "prison", "water");
    const [one, other] = [first.rank(query, 5), second.rank(query, 5)];
    expect(one.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(other.map(({ id }) => id)).toEqual(["e", "d"]);
    expect(first.rank(query, 5)).toEqual(one);
    expect(first.best(asked("harbour"))).toBe(0);
  });

  test("tells what each term gave of a score", () => {
    const query = asked("road", "water", "prison");
    const [best] = first.rank(query, 1);
    const shares = first.shares(query, best!.unit);
    expect([...shares].map((share) => share > 0)).toEqual([false, true, true]);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(best!.score, 12);
  });

  test("gives the same after another query and after terms came in", () => {
    const query = asked("water");
    const before = first.rank(query, 5);
    first.rank(asked("school", "road"), 5);
    new ParagraphIndex([unit("f", "lantern", "water")], vocabulary);
    expect(first.rank(query, 5)).toEqual(before);
  });
});

test("the highest are taken in order, of equal ones the first", () => {
  expect(highest([0, 1, 2, 3], [0.2, 0.9, 0.2, 0.5], 3)).toEqual([1, 3, 0]);
  expect(highest([], [], 3)).toEqual([]);
});

test("lists laid end to end are turned round", () => {
  const lists = listsOf([[2, 0], [], [0]]);
  expect([...lists.from]).toEqual([0, 2, 2, 3]);
  const { from, lists: inLists, places } = turnedRound(lists, 3);
  expect([...from]).toEqual([0, 2, 2, 3]);
  expect([...inLists]).toEqual([0, 2, 0]);
  expect([...places]).toEqual([1, 2, 0]);
});
