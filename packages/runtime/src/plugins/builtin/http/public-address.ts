import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet.
 *
 * Only what is known to be public passes: loopback, private, link-local, multicast, carrier-grade and reserved ranges do
 * not, nor IPv6 forms that carry an IPv4 address to a translator or a tunnel. IPv4 mapped to IPv6 counts as IPv4.
 */
export function isPublicAddress(address: string): boolean {
  // A zone belongs to one link only.
  if (address.includes("%") || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || globalUnicast.some((range) => parsed.match(range));
}

/** All that the registries have given out so far; everything beside it is reserved or local, deprecated forms included. */
const globalUnicast = [ipaddr.parseCIDR("2000::/3")];
