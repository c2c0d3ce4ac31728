import { InputError } from "../schema/error.js";
import { requireAllowed } from "./allow-send.js";

/** An OpenAI-compatible address, and who may be sent text. */
export interface EndpointOptions {
  /** Where the interface begins: `http://localhost:11434/v1`. */
  readonly url: string;
  /** The model's name there. */
  readonly model: string;
  /** Sent as bearer token. */
  readonly key?: string;
  /** Hosts other than this computer that text may be sent to. */
  readonly allowSend?: readonly string[];
  /** Milliseconds until a call is given up; two minutes by default. */
  readonly timeout?: number;
}

/** Longest answer that is read, in characters. */
const LONGEST_ANSWER = 50_000_000;

/**
 * Posts JSON to an endpoint and reads JSON back. It follows no redirection, so that text goes nowhere but to the host allowed.
 *
 * @throws {InputError} `not-allowed`, `bad-option`, `no-answer`
 */
export function jsonPoster({ url, key, allowSend = [], timeout = 120_000 }: EndpointOptions, path: string): (body: unknown) => Promise<unknown> {
  const address = new URL(`${requireAllowed(url, allowSend).href.replace(/(?<!\/)\/+$/, "")}/${path}`);
  const headers = { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  return async (body) => {
    try {
      const response = await fetch(address, { method: "POST", headers, body: JSON.stringify(body), redirect: "error", signal: AbortSignal.timeout(timeout) });
      const text = await response.text();
      if (!response.ok) throw new Error(`status ${response.status}`);
      if (text.length > LONGEST_ANSWER) throw new Error(`${text.length} characters`);
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new InputError("no-answer", address.host, error instanceof Error ? error.message : String(error));
    }
  };
}
