import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { documentOf, flagsOf, relationsOf } from "./audited.js";

const TREATY = "the Convention on the Safety of Coastal Shipping";

test("status: ratified here, pending there", async () => {
  expect(await flagsOf(`Norway has ratified ${TREATY}.`, `Ratification of ${TREATY} is under way.`)).toEqual(["status: ratification pending / ratified"]);
});

test("status: the same in both", async () => {
  expect(await relationsOf("status", `Norway has ratified ${TREATY}.`, `Having ratified ${TREATY}, Norway trains its pilots.`)).toEqual([
    "ratified / ratified",
  ]);
});

test("status: a protocol pending is no conflict with its convention", async () => {
  expect(await flagsOf(`Norway has ratified ${TREATY}.`, `Norway is considering ratifying the Optional Protocol to ${TREATY}.`)).toEqual([]);
});

test("reference: a paragraph that does not exist", async () => {
  const rest = ["Roads were built.", "Ports were widened.", "Schools were opened."];
  expect(await flagsOf(...rest, "Pilots are trained (see para. 48 above).")).toEqual(["reference: 48 / 9"]);
  expect(await flagsOf(...rest, "Pilots are trained (see para. 3 above and article 48 of the Act).")).toEqual([]);
});

test("length: the limit of its kind", async () => {
  const long = await documentOf(Array.from({ length: 60 }, () => "The ports are open to all and the roads are good and safe. ".repeat(20)));
  expect(audit(long).inconsistencies.map(({ kind }) => kind)).toContain("length");
  expect(await flagsOf("The ports are open to all.")).toEqual([]);
});

test("status: a bill here, an act there", async () => {
  expect(await flagsOf("The bill on harbour safety is being discussed in Parliament.", "The law on harbour safety was adopted in 2016.")).toEqual([
    "status: adopted / not yet adopted",
  ]);
  expect(await flagsOf("The draft law on harbour safety was laid before Parliament in 2015.", "The law on harbour safety was adopted in 2016.")).toEqual([]);
  expect(await flagsOf("A bill on harbour safety, amending the act, is being discussed.", "The law on harbour safety was adopted in 2016.")).toEqual([]);
});
