import { chatAnswerSchema } from "../schema/endpoint-answer.js";
import { InputError } from "../schema/error.js";
import { poster, type EndpointOptions } from "./endpoint.js";
import type { Ask } from "./model.js";

/**
 * A model behind any OpenAI-compatible address (`/chat/completions`), for `consult`. Nothing is sent to another computer unless its
 * host is named in `allowSend`.
 *
 * @throws {InputError} `not-allowed`, `bad-option`; from its calls `no-answer`
 * @example askEndpoint({ url: "http://localhost:11434/v1", model: "a-model" })
 */
export function askEndpoint(options: EndpointOptions): Ask {
  const post = poster(options, "chat/completions");
  const { model } = options;
  return {
    model,
    ask: async ({ system, user, schema }) => {
      const answer = chatAnswerSchema.safeParse(
        await post({
          model,
          temperature: 0,
          seed: 1,
          messages: [
            { role: "system", content: system },
            { role: "user", content: user },
          ],
          response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } },
        }),
      );
      if (!answer.success) throw new InputError("no-answer", options.url, "it is no answer of an OpenAI-compatible interface");
      return answer.data.choices[0]!.message.content ?? "";
    },
  };
}
