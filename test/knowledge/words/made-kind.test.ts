import { expect, test } from "vitest";
import { madeKind } from "../../../src/knowledge/words/made-kind.js";

test.each([
  ["national plan against trafficking in persons", "plan"],
  ["separate office of the Ombudsman", "body"],
  ["amendments to the Penal Code", "law"],
  ["register of landmine victims", "tool"],
  ["house of the elders", null],
  ["", null],
])("%s is a %s", (text, kind) => expect(madeKind(text)).toBe(kind));
