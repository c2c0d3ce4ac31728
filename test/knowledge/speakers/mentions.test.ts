import { expect, test } from "vitest";
import { findMentions } from "../../../src/knowledge/speakers/mentions.js";

test.each(["United Nations Children's Fund", "United Nations Children’s Fund", "United Nations Childrenʼs Fund"])(
  "a name with any apostrophe is a mention: %s",
  (name) => {
    expect(findMentions(`The ${name} noted progress.`).map(({ body }) => body)).toEqual(["unicef"]);
  },
);
