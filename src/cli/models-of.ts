import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { endpoint } from "../models/endpoint.js";
import type { ConsultOptions } from "../models/consult.js";
import { localNli, type Transformers } from "../models/local-nli.js";
import { InputError } from "../schema/error.js";

/** Options that name models. */
export interface ModelArguments {
  readonly ask?: string;
  readonly model?: string;
  readonly keyVariable?: string;
  readonly allowSend?: readonly string[];
  readonly nli?: string;
}

/**
 * The models that options name, ready to be asked.
 *
 * @throws {InputError} `bad-option` when none is named or one cannot be had; `not-allowed` for an address on another computer
 */
export async function modelsOf(options: ModelArguments): Promise<Pick<ConsultOptions, "ask" | "entail">> {
  if (options.ask === undefined && options.nli === undefined) throw new InputError("bad-option", "no model", "--ask URL or --nli DIRECTORY is needed");
  return { ...askOf(options), ...(await entailOf(options)) };
}

function askOf({ ask, model, keyVariable, allowSend = [] }: ModelArguments): Pick<ConsultOptions, "ask"> {
  if (ask === undefined) return {};
  if (model === undefined) throw new InputError("bad-option", `--ask ${ask}`, "--model NAME is needed with it");
  const key = keyVariable === undefined ? undefined : process.env[keyVariable];
  if (keyVariable !== undefined && key === undefined) throw new InputError("bad-option", `--key-variable ${keyVariable}`, "no such variable is set");
  return { ask: endpoint({ url: ask, model, allowSend, ...(key === undefined ? {} : { key }) }) };
}

async function entailOf({ nli }: ModelArguments): Promise<Pick<ConsultOptions, "entail">> {
  if (nli === undefined) return {};
  const path = resolve(nli);
  return { entail: await localNli({ transformers: await loadTransformers(path), directory: dirname(path), model: basename(path) }) };
}

const PACKAGE = "@huggingface/transformers";

/** The package is the user's own: looked for from the folder that the command runs in, then from the model's. */
async function loadTransformers(model: string): Promise<Transformers> {
  const found = [process.cwd(), model].flatMap((folder) => resolved(folder) ?? [])[0];
  if (found === undefined)
    throw new InputError("bad-option", "--nli", `${PACKAGE} is not installed here: ONNXRUNTIME_NODE_INSTALL=skip npm install ${PACKAGE}`);
  return (await import(pathToFileURL(found).href)) as Transformers;
}

function resolved(folder: string): string | null {
  try {
    return createRequire(pathToFileURL(`${folder}/`)).resolve(PACKAGE);
  } catch {
    return null;
  }
}
