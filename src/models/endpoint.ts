import { chatAnswerSchema, embeddingsAnswerSchema } from "../schema/endpoint-answer.js";
import { refuseUnknown } from "../knowledge/refuse-unknown.js";
import { InputError } from "../schema/error.js";
import type { Ask, Embed, Question } from "./model.js";
import { jsonPoster, type EndpointOptions } from "./post-json.js";
import { requireAll, requireValues } from "./require-values.js";

/**
 * A model behind any OpenAI-compatible address, for `consult` (`/chat/completions`) and `propose` (`/embeddings`). Nothing is sent to
 * another computer unless its host is named in `allowSend`.
 *
 * @throws {InputError} `not-allowed`, `bad-option`; from its calls `no-answer`
 * @example const model = endpoint({ url: "http://localhost:11434/v1", model: "a-model" })
 */
export function endpoint(options: EndpointOptions): Ask & Embed {
  refuseUnknown(options, ["url", "model", "key", "allowSend", "timeout"], "endpoint");
  requireAll(Object(options) as object, { url: "text", model: "text" }, "endpoint");
  requireValues(options, { key: "text", allowSend: "list", timeout: "count" }, "endpoint");
  const { model, url } = options;
  const complete = jsonPoster(options, "chat/completions");
  const embed = jsonPoster(options, "embeddings");
  const noAnswer = () => new InputError("no-answer", url, "it is no answer of an OpenAI-compatible interface");
  return {
    model,
    ask: async (question) => {
      const answer = chatAnswerSchema.safeParse(await complete(chatOf(model, question)));
      if (!answer.success) throw noAnswer();
      return answer.data.choices[0]!.message.content ?? "";
    },
    embed: async (texts) => {
      const answer = embeddingsAnswerSchema.safeParse(await embed({ model, input: texts }));
      if (!answer.success) throw noAnswer();
      return [...answer.data.data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
    },
  };
}

/** As repeatable as a model can be, and bound to the schema of the answer. */
function chatOf(model: string, { system, user, schema }: Question): object {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: user },
  ];
  return { model, temperature: 0, seed: 1, messages, response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } } };
}
