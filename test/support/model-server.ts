import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a call to the made model server carried. */
export interface ModelCall {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

/** A server with an OpenAI-compatible interface, made for tests: it answers what it is told to. */
export interface ModelServer {
  readonly url: string;
  readonly port: number;
  readonly calls: ModelCall[];
  readonly close: () => Promise<void>;
}

/** The finding and claim that a question carried, as the made server sees them. */
export interface Asked {
  readonly finding: { readonly act: string; readonly date: string | null; readonly text: string };
  readonly claim: { readonly date: string | null; readonly text: string };
}

/** Starts a server on this computer whose chat answers with what `answer` gives; a number is a status. */
export async function modelServer(answer: (asked: Asked, call: ModelCall) => string | number): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const server: Server = createServer((request, response) => {
    let text = "";
    request.on("data", (part: Buffer) => (text += String(part)));
    request.on("end", () => {
      const call: ModelCall = { path: request.url ?? "", authorization: request.headers.authorization, body: JSON.parse(text) as Record<string, unknown> };
      calls.push(call);
      const { status, body } = call.path.endsWith("/embeddings") ? embeddings(call) : chat(call, answer);
      response.writeHead(status, { "content-type": "application/json", ...(status === 302 ? { location: "http://elsewhere.example/v1" } : {}) });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, port, calls, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function chat(call: ModelCall, answer: (asked: Asked, call: ModelCall) => string | number) {
  const messages = call.body["messages"] as { role: string; content: string }[];
  const given = answer(JSON.parse(messages.find(({ role }) => role === "user")!.content) as Asked, call);
  return typeof given === "number" ? { status: given, body: "{}" } : { status: 200, body: JSON.stringify({ choices: [{ message: { content: given } }] }) };
}

/** Letters counted: texts with the same letters are near. */
function embeddings(call: ModelCall) {
  const texts = call.body["input"] as string[];
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const data = texts.map((text, index) => ({ index, embedding: [...letters].map((letter) => text.toLowerCase().split(letter).length - 1) }));
  return { status: 200, body: JSON.stringify({ data: data.reverse() }) };
}
