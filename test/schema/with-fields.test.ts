import { expect, test } from "vitest";
import { withFields } from "../../src/schema/with-fields.js";

test("gives what spreading gives, fields in the same order, and changes nothing", () => {
  const one = { id: "a", act: "fact", text: "x" };
  const more = [
    { act: "plan", dates: [1] },
    { dates: [], id: "b" },
  ];
  const made = withFields(one, ...more);
  expect(JSON.stringify(made)).toBe(JSON.stringify({ ...one, ...more[0], ...more[1] }));
  expect(one).toEqual({ id: "a", act: "fact", text: "x" });
  expect(more[0]).toEqual({ act: "plan", dates: [1] });
});

test("a field named like a prototype is a field", () => {
  const made = withFields({ id: "a" }, JSON.parse('{ "constructor": 1 }') as object);
  expect(Object.keys(made)).toEqual(["id", "constructor"]);
});
