import { access } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { readBytes } from "../node/read-bytes.js";
import type { Config } from "../schema/config.js";
import { parseConfig } from "./parse-config.js";

/** The configuration that is read where it lies in the folder in which the program runs. */
export const CONFIG_FILE = "rapporteur.config.json";

/**
 * Reads the configuration: the file named, or that of this folder where there is one.
 *
 * @returns paths in it hold from where the program runs
 * @throws {InputError} `missing-file`, `bad-json`, `bad-config`
 */
export async function readConfig(named: string | undefined): Promise<Config> {
  const path = named ?? CONFIG_FILE;
  if (named === undefined && !(await exists(path))) return {};
  const config = parseConfig(new TextDecoder().decode(await readBytes(path)), path);
  const from = (file: string) => (file === "-" || isAbsolute(file) ? file : join(dirname(path), file));
  const { claims, against, output, about, reviews, baseline, audit } = config;
  return {
    ...config,
    ...(claims === undefined ? {} : { claims: claims.map(from) }),
    ...(against === undefined ? {} : { against: against.map(from) }),
    ...(output === undefined ? {} : { output: output.map(from) }),
    ...(reviews === undefined ? {} : { reviews: from(reviews) }),
    ...(baseline === undefined ? {} : { baseline: from(baseline) }),
    ...(audit?.output === undefined ? {} : { audit: { output: audit.output.map(from) } }),
    ...(about === undefined ? {} : { about: Object.fromEntries(Object.entries(about).map(([file, value]) => [from(file), value])) }),
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
