import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { x } from "tinyexec";
import { findPython } from "./find-python.ts";
import { InteropUnavailable } from "./interop-unavailable.ts";
import type { Peer, PeerLine } from "./peer.ts";
import { readVersions, requirementsFile } from "./read-versions.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const cache =
  process.env.STEPFLOW_INTEROP_CACHE ??
  fileURLToPath(new URL("../../node_modules/.cache/stepflow-interop", import.meta.url));

/** What pip says when it cannot reach a registry; whatever else goes wrong is a failure. */
const unreachable = /connection broken by|Could not fetch URL|from versions: none/i;

/** The peers of every line; whatever is missing on this machine is made first, which takes a minute. */
export async function preparePeers(): Promise<Record<PeerLine, Peer>> {
  const python = await findPython();
  return { "0.11": await preparePeer(python, "0.11"), "0.13": await preparePeer(python, "0.13") };
}

/**
 * The official programs of one line, in an environment of their own below the cache folder: `STEPFLOW_INTEROP_CACHE`, or
 * `node_modules/.cache/stepflow-interop`.
 *
 * Made once, under a lock, from the versions in `requirements/<line>.txt`; made again when these change or when it was
 * left half-made.
 *
 * @throws {@link InteropUnavailable} when pip cannot reach the registry
 */
async function preparePeer(python: string, line: PeerLine): Promise<Peer> {
  const requirements = requirementsFile(line);
  const versions = readVersions(line);
  const folder = join(cache, [line, ...Object.values(versions)].join("-"));
  const { exitCode, stderr } = await x(python, [join(here, "make_environment.py"), folder, requirements]);
  if (exitCode !== 0 && unreachable.test(stderr)) throw new InteropUnavailable("the Python registry cannot be reached");
  if (exitCode !== 0) throw new Error(`pip cannot install interop/requirements/${line}.txt:\n${stderr.trim()}`);
  const [library = "python3"] = readdirSync(join(folder, "lib"));
  const server = join(folder, "lib", library, "site-packages/stepflow_orchestrator/bin/stepflow-server");
  if (!existsSync(server)) throw new Error(`stepflow-orchestrator of ${line} has no binary for this platform`);
  return { line, versions, server, python: join(folder, "bin/python"), worker: join(folder, "bin/stepflow_worker") };
}
