/** For the benchmarks: the official programs, in the environments that the tests use. */
export { InteropUnavailable } from "./interop-unavailable.ts";
export type { Peer, PeerLine } from "./peer.ts";
export { preparePeers } from "./python-environment.ts";
