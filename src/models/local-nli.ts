import { InputError } from "../schema/error.js";
import type { EntailmentWeights } from "../schema/entailment.js";
import type { Entail } from "./model.js";
import { requireAll } from "./require-values.js";

/** What we use of `@huggingface/transformers`, which the caller imports: it weighs half a gigabyte and is no dependency of ours. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly AutoTokenizer: { from_pretrained(model: string, options: object): Promise<unknown> };
  readonly AutoModelForSequenceClassification: { from_pretrained(model: string, options: object): Promise<unknown> };
}

type Tokenizer = (text: string, options: { text_pair: string; truncation: boolean; padding: boolean }) => object;
type Classifier = ((inputs: object) => Promise<{ logits: { data: ArrayLike<number> } }>) & { readonly config: { id2label?: Record<string, string> } };

/**
 * A model of entailment from a directory of this computer, for `consult`. Nothing is fetched.
 *
 * @param transformers the module, as `await import("@huggingface/transformers")` gives it
 * @param directory holds the model's folder
 * @param model name of its folder, with `config.json`, `tokenizer.json`, `tokenizer_config.json`, `onnx/model.onnx`
 * @throws {InputError} `no-answer` when the model cannot be loaded, or its labels are none of entailment; `bad-option` for what is none of the three
 * @example const nli = await localNli({ transformers, directory: "models", model: "nli" }) // const transformers = await import("@huggingface/transformers")
 */
export async function localNli(where: { transformers: Transformers; directory: string; model: string }): Promise<Entail> {
  const { transformers, directory, model } = Object(where) as typeof where;
  requireAll({ directory, model }, { directory: "text", model: "text" }, "localNli");
  if (Object(Object(transformers).env) !== transformers?.env)
    throw new InputError("bad-option", "localNli, transformers", 'the module is needed, as await import("@huggingface/transformers") gives it');
  Object.assign(transformers.env, { allowRemoteModels: false, allowLocalModels: true, localModelPath: directory });
  const options = { local_files_only: true, dtype: "fp32" };
  const [tokenizer, classifier] = await load(transformers, model, options);
  const order = labelOrder(classifier.config.id2label ?? {}, model);
  return {
    model,
    entail: async ({ premise, hypothesis }) => {
      const { logits } = await classifier(tokenizer(premise, { text_pair: hypothesis, truncation: true, padding: true }));
      return weightsOf(logits.data, order);
    },
  };
}

async function load(transformers: Transformers, model: string, options: object): Promise<[Tokenizer, Classifier]> {
  try {
    const { AutoTokenizer, AutoModelForSequenceClassification } = transformers;
    const [tokenizer, classifier] = await Promise.all([AutoTokenizer, AutoModelForSequenceClassification].map((kind) => kind.from_pretrained(model, options)));
    return [tokenizer as Tokenizer, classifier as Classifier];
  } catch (error) {
    throw new InputError("no-answer", model, error instanceof Error ? error.message : String(error));
  }
}

const LABELS = ["entailment", "neutral", "contradiction"] as const;

/** Which logit is which: models order their labels differently and name them in their configuration. */
function labelOrder(id2label: Record<string, string>, model: string): readonly number[] {
  const names = Object.entries(id2label).map(([index, label]) => ({ index: Number(index), label: label.toLowerCase() }));
  return LABELS.map((wanted) => {
    const found = names.find(({ label }) => label.startsWith(wanted.slice(0, 6)));
    if (found === undefined)
      throw new InputError("no-answer", model, `its labels are ${names.map(({ label }) => label).join(", ")}; ${LABELS.join(", ")} are needed`);
    return found.index;
  });
}

function weightsOf(logits: ArrayLike<number>, order: readonly number[]): EntailmentWeights {
  const values = order.map((index) => logits[index] ?? 0);
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  const [entailment, neutral, contradiction] = powers.map((power) => power / sum) as [number, number, number];
  return { entailment, neutral, contradiction };
}
