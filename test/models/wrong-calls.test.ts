import { expect, test } from "vitest";
import { check } from "../../src/check.js";
import { consult, endpoint, localNli, propose } from "../../src/models/index.js";
import { errorOf, given, ODD } from "../support/odd-calls.js";
import { aClaim, aFinding } from "../support/samples.js";

const sides = { claims: [aClaim()], findings: [aFinding()] };
const report = check(sides);
const ask = { model: "a-model", ask: () => Promise.resolve('{"relation":"none","covers":"part","quote":""}') };
const embed = { model: "a-model", embed: (texts: readonly string[]) => Promise.resolve(texts.map(() => [1])) };
const url = "http://localhost:11434/v1";
const transformers = given({ env: {} });

test.each<[string, (value: never) => unknown]>([
  ["consult", (value) => consult(value, { ask })],
  ["consult, the options", (value) => consult(report, value)],
  ["consult, ask", (value) => consult(report, { ask: value })],
  ["consult, entail", (value) => consult(report, { entail: value })],
  ["consult, proposals", (value) => consult(report, { ask, proposals: value })],
  ["consult, passages", (value) => consult(report, { ask, passages: value })],
  ["consult, cache", (value) => consult(report, { ask, cache: value })],
  ["consult, onProgress", (value) => consult(report, { ask, onProgress: value })],
  ["propose", (value) => propose(value, { embed })],
  ["propose, a side", (value) => propose({ ...sides, claims: value }, { embed })],
  ["propose, the options", (value) => propose(sides, value)],
  ["propose, embed", (value) => propose(sides, { embed: value })],
  ["propose, batch", (value) => propose(sides, { embed, batch: value })],
  ["endpoint", (value) => endpoint(value)],
  ["endpoint, the address", (value) => endpoint({ url: value, model: "a-model" })],
  ["endpoint, allowSend", (value) => endpoint({ url, model: "a-model", allowSend: value })],
  ["localNli", (value) => localNli(value)],
  ["localNli, the module", (value) => localNli({ transformers: value, directory: "models", model: "nli" })],
  ["localNli, the folder", (value) => localNli({ transformers, directory: value, model: "nli" })],
])("odd arguments of %s give no bare error", async (_, call) => {
  const errors = await Promise.all(ODD.map((value) => errorOf(() => call(given(value)))));
  expect(errors.filter((error) => error.startsWith("a bare"))).toEqual([]);
  expect(errors.filter((error) => error !== "no error").length).toBeGreaterThan(ODD.length / 2);
});

test.each<[string, () => unknown, RegExp]>([
  ["no model", () => consult(report, {}), /^consult: a model is needed, as ask or as entail$/],
  [
    "a model without name",
    () => consult(report, { ask: given({ ask: ask.ask }) }),
    /^consult, ask: a model is needed, as endpoint gives it; its model has no name$/,
  ],
  ["a model that only embeds", () => consult(report, { ask: given(embed) }), /^consult, ask: a model is needed, .*; it has no function ask$/],
  ["a misspelt limit", () => consult(report, given({ ask, maxCall: 5 })), /^consult: there is no option «maxCall»; did you mean «maxCalls»\?$/],
  ["fewer calls than none", () => consult(report, { ask, maxCalls: -1 }), /^consult, maxCalls: a whole number, or Infinity, is needed; given is -1$/],
  ["calls without limit", () => consult(report, { ask, maxCalls: Infinity }), /^no error$/],
  ["half a passage", () => consult(report, { ask, passages: 0.5 }), /^consult, passages: a whole number above 0 is needed; given is 0\.5$/],
  [
    "a folder for a cache",
    () => consult(report, { ask, cache: given("answers") }),
    /^consult, cache: a Map, or what fileCache gives, is needed; given is string$/,
  ],
  ["an address without model", () => endpoint(given({ url })), /^endpoint, model: a text is needed; given is undefined$/],
  ["no more texts at a time", () => propose(sides, { embed, batch: 0 }), /^propose, batch: a whole number above 0 is needed; given is 0$/],
])("%s is told", async (_, call, message) => expect(await errorOf(call)).toMatch(message));
