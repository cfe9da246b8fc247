import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PeerLine } from "./peer.ts";

/** The file that pins the official programs of a line and all that they need. */
export function requirementsFile(line: PeerLine): string {
  return fileURLToPath(new URL(`../requirements/${line}.txt`, import.meta.url));
}

/** The versions of the official programs by package, in the order of the file. */
export function readVersions(line: PeerLine): Record<string, string> {
  const lines = readFileSync(requirementsFile(line), "utf8").matchAll(/^(stepflow-[\w-]+)==(\S+)$/gm);
  return Object.fromEntries(Array.from(lines, ([, name = "", version = ""]) => [name, version]));
}
