import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256Hex } from "../../src/text/sha256.js";

test.each(["", "abc", "é 人 🙂", "x".repeat(55), "x".repeat(56), "x".repeat(64), "line\n".repeat(5000)])("the same digest as Node's, of %j", (text) => {
  expect(sha256Hex(text)).toBe(createHash("sha256").update(text).digest("hex"));
});
