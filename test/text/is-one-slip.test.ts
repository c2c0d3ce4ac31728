import { expect, test } from "vitest";
import { isOneSlip } from "../../src/text/is-one-slip.js";

test.each([
  ["rule", "rules"],
  ["ruless", "rules"],
  ["acrossstates", "acrossStates"],
  ["across_states", "acrossStates"],
  ["agianst", "against"],
  ["clains", "claims"],
])("%s is %s with one slip", (written, name) => expect(isOneSlip(written, name)).toBe(true));

test.each([
  ["states", "acrossStates"],
  ["about", "advice"],
  ["claims", "clients"],
  ["", "rules"],
])("«%s» is another name than %s", (written, name) => expect(isOneSlip(written, name)).toBe(false));
