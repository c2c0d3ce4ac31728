import { expect, test } from "vitest";
import { shaped } from "../../src/schema/shaped.js";

test("gives what spreading gives, fields in the same order, and changes nothing", () => {
  const one = { id: "a", act: "fact", text: "x" };
  const more = [
    { act: "plan", dates: [1] },
    { dates: [], id: "b", until: undefined },
  ];
  for (let time = 0; time < 2; time++) {
    const made = shaped(one, ...more);
    expect(Object.entries(made)).toEqual(Object.entries({ ...one, ...more[0], ...more[1] }));
    expect(one).toEqual({ id: "a", act: "fact", text: "x" });
    expect(more[0]).toEqual({ act: "plan", dates: [1] });
  }
});

test("names that hold a sign of ours make no other shape", () => {
  expect(shaped({ "a,b": 1 }, { c: 2 })).toEqual({ "a,b": 1, c: 2 });
  expect(shaped({ a: 1, b: 1 }, { c: 2 })).toEqual({ a: 1, b: 1, c: 2 });
  expect(shaped({ "a;b": 1 })).toEqual({ "a;b": 1 });
  expect(shaped({ a: 1 }, { b: 1 })).toEqual({ a: 1, b: 1 });
});

test("a field named like a prototype is a field", () => {
  const made = shaped({ id: "a" }, JSON.parse('{ "constructor": 1 }') as object);
  expect(Object.keys(made)).toEqual(["id", "constructor"]);
});

test("of any number of shapes each is right", () => {
  for (let i = 0; i < 300; i++) expect(shaped({ [`field${i}`]: i }, { id: "a" })).toEqual({ [`field${i}`]: i, id: "a" });
});
