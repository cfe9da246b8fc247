import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { HttpRefusedError } from "./errors.ts";
import { isPublicAddress } from "./public-address.ts";

/** A host is, or has been found to be, at an address that flows may not reach. */
export function addressRefused(host: string): HttpRefusedError {
  return new HttpRefusedError(
    `${host} is not on the public internet; set the option builtins.http.allowPrivateNetworks if flows may reach it`,
  );
}

/**
 * Looks names up as the platform does and refuses those that lead anywhere but to the public internet.
 *
 * For use where the connection is made, so that the address that was judged is the address that is connected to. Not
 * asked for hosts that are addresses already: judge those beforehand.
 */
export const guardedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error !== null) return callback(error, "");
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(addressRefused(host), "");
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
