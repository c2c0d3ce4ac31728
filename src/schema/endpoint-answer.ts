import * as z from "zod/mini";

/** What an OpenAI-compatible `/chat/completions` answers, as far as we read it. */
export const chatAnswerSchema = z.object({ choices: z.array(z.object({ message: z.object({ content: z.nullable(z.string()) }) })).check(z.minLength(1)) });

/** What an OpenAI-compatible `/embeddings` answers, as far as we read it. */
export const embeddingsAnswerSchema = z.object({ data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()) })) });
