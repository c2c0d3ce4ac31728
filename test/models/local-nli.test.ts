import { describe, expect, test } from "vitest";
import { localNli, type Transformers } from "../../src/models/local-nli.js";

/** Stands for `@huggingface/transformers`: its logits are given, in the order of its labels. */
function madeTransformers(id2label: Record<string, string>, logits: number[]): Transformers {
  const classifier = Object.assign(() => Promise.resolve({ logits: { data: logits } }), { config: { id2label } });
  const found = (value: unknown) => ({
    from_pretrained: (model: string) => (model === "none" ? Promise.reject(new Error("not found")) : Promise.resolve(value)),
  });
  return {
    env: { allowRemoteModels: true, allowLocalModels: false, localModelPath: "" },
    AutoTokenizer: found(() => ({})),
    AutoModelForSequenceClassification: found(classifier),
  };
}
const pair = { premise: "a", hypothesis: "b" };

describe("a local model of entailment", () => {
  test.each([
    [{ 0: "contradiction", 1: "entailment", 2: "neutral" }, [0, 10, 0]],
    [{ 0: "ENTAILMENT", 1: "NEUTRAL", 2: "CONTRADICTION" }, [10, 0, 0]],
  ])("its labels are read from its configuration: %j", async (labels, logits) => {
    const transformers = madeTransformers(labels, logits);
    const { entailment, neutral, contradiction } = await (await localNli({ transformers, directory: "models", model: "m" })).entail(pair);
    expect(entailment).toBeGreaterThan(0.99);
    expect(entailment + neutral + contradiction).toBeCloseTo(1);
    expect(transformers.env).toEqual({ allowRemoteModels: false, allowLocalModels: true, localModelPath: "models" });
  });

  test("one that cannot be loaded, or has other labels, is no answer", async () => {
    await expect(localNli({ transformers: madeTransformers({}, []), directory: "models", model: "none" })).rejects.toMatchObject({ code: "no-answer" });
    await expect(localNli({ transformers: madeTransformers({ 0: "positive", 1: "negative" }, []), directory: "models", model: "m" })).rejects.toThrow(
      /positive, negative/,
    );
  });
});
