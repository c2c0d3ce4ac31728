import fc from "fast-check";
import { expect, test } from "vitest";
import { formats } from "../../src/report/formats.js";
import { jsonParts } from "../../src/report/json-parts.js";
import { toJson } from "../../src/report/to-json.js";

const whole = (value: object, indent = 2) => [...jsonParts(value, indent)].join("");

test.each<[string, object]>([
  ["nothing", {}],
  ["fields that JSON leaves out", { gone: undefined, kept: 1, last: undefined }],
  ["empty lists and objects", { list: [], object: {} }],
  ["rows", { rows: [{ a: [1, { b: "[" }] }, "[", null, undefined, []], after: "[" }],
  ["a list at the end", { before: "x", rows: [1] }],
  ["signs that a terminal would obey", { "\u202e": ["\u202e", { "\u009b": "\u009b" }] }],
])("%s", (_, value) => {
  expect(whole(value)).toBe(`${toJson(value, 2)}\n`);
});

test("any object gives the bytes of the whole", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.integer({ min: 1, max: 4 }),
      (value, indent) => whole(value, indent) === `${toJson(value, indent)}\n`,
    ),
  );
});

test("each row of a list is a part of its own", () => {
  expect([...jsonParts({ rows: [1, 2, 3] }, 2)]).toHaveLength(5);
});

test("the format of a report gives the same in parts", async () => {
  const json = formats.find(({ name }) => name === "json")!;
  const report = { findings: [{ id: "a" }], claims: [] } as never;
  expect([...(await json.parts!(report))].join("")).toBe(await json.render(report));
});
