import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpoint } from "../../src/models/endpoint.js";
import { propose } from "../../src/models/propose.js";
import { aClaim, aFinding } from "../support/samples.js";
import { modelServer, type ModelServer } from "../support/model-server.js";

const findings = [aFinding({ id: "f", text: "Harbour workers lack helmets." })];
const claims = [aClaim({ id: "far", text: "Zoos buzz jazz quiz." }), aClaim({ id: "near", text: "Helmets: harbour workers lack them." })];
let server: ModelServer;
beforeAll(async () => {
  server = await modelServer(() => "");
});
afterAll(() => server.close());

describe("propose", () => {
  test("gives the nearest claims of each finding as candidates, whatever the order of the answer", async () => {
    const proposals = await propose({ claims, findings }, { embed: endpoint({ url: server.url, model: "letters" }) });
    expect(proposals).toMatchObject([{ finding: "f", candidates: [{ claim: "near", proposedBy: ["embedding:letters"] }, { claim: "far" }] }]);
    expect(proposals[0]!.candidates[0]!.score).toBeGreaterThan(0.9);
  });

  test("vectors are kept, and sent a few at a time", async () => {
    const cache = new Map<string, unknown>();
    const before = server.calls.length;
    const options = { embed: endpoint({ url: server.url, model: "letters" }), cache, batch: 2, most: 1 };
    const once = await propose({ claims, findings }, options);
    expect(server.calls.length - before).toBe(2);
    expect(await propose({ claims, findings }, options)).toEqual(once);
    expect(server.calls.length - before).toBe(2);
  });

  test("too few vectors are no answer", async () => {
    const embed = { model: "broken", embed: () => Promise.resolve([]) };
    await expect(propose({ claims, findings }, { embed })).rejects.toMatchObject({ code: "no-answer" });
    expect(() => endpoint({ url: "https://models.example/v1", model: "m" })).toThrow(/no text is sent/);
  });
});
