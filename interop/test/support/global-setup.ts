import type { TestProject } from "vitest/node";
import type { Peer, PeerLine } from "../../src/peer.ts";
import { preparePeers } from "../../src/python-environment.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The official programs: `inject("peers")["0.11"].server`. */
    readonly peers: Record<PeerLine, Peer>;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide("peers", await preparePeers());
}
