import { expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { aClaim } from "../../support/samples.js";

const people = (text: string) => complete(aClaim({ text })).people;

test("people named in the title of a treaty are none of whom the sentence speaks", () => {
  expect(people("Utopia ratified the Convention on the Rights of the Child in 2010.")).toEqual([]);
  expect(people("Utopia ratified the Convention on the Rights of the Child and trained girls in sports.")).toEqual(["girls"]);
  expect(people("The rights of children are taught at school.")).toEqual(["children"]);
});

test("people named in the name of an institution are none of whom the sentence speaks", () => {
  expect(people("A human rights institute and a Children's Ombudsman were set up.")).toEqual([]);
  expect(people("The Children's Ombudsman speaks for children at court.")).toEqual(["children"]);
});
