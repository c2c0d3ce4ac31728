import { InputError } from "../schema/error.js";

/** Names of this computer: what is sent there does not leave it. */
const THIS_COMPUTER = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Lets text go to an address only if it is on this computer, or if the caller named its host.
 *
 * @param url where text would be sent
 * @param allowed hosts that the caller allows, with the port where it is not the usual one
 * @returns the address
 * @throws {InputError} `bad-option` for what is no http address; `not-allowed` for another computer that was not named
 * @example requireAllowed("http://localhost:11434/v1", [])
 */
export function requireAllowed(url: string, allowed: readonly string[]): URL {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new InputError("bad-option", url, "an address that begins with http:// or https:// is accepted");
  if (!THIS_COMPUTER.test(address.hostname) && !allowed.includes(address.host))
    throw new InputError("not-allowed", address.host, `unless it is allowed by name (allow with --allow-send ${address.host})`);
  return address;
}
