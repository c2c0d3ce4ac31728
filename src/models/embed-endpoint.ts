import { embeddingsAnswerSchema } from "../schema/endpoint-answer.js";
import { InputError } from "../schema/error.js";
import { poster, type EndpointOptions } from "./endpoint.js";
import type { Embed } from "./model.js";

/**
 * A model of embeddings behind any OpenAI-compatible address (`/embeddings`), for `propose`.
 *
 * @throws {InputError} `not-allowed`, `bad-option`; from its calls `no-answer`
 * @example embedEndpoint({ url: "http://localhost:11434/v1", model: "a-model" })
 */
export function embedEndpoint(options: EndpointOptions): Embed {
  const post = poster(options, "embeddings");
  return {
    model: options.model,
    embed: async (texts) => {
      const answer = embeddingsAnswerSchema.safeParse(await post({ model: options.model, input: texts }));
      if (!answer.success) throw new InputError("no-answer", options.url, "it is no answer of an OpenAI-compatible interface");
      return [...answer.data.data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
    },
  };
}
