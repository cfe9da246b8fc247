import { sha256Hex } from "../hash/sha256.ts";
import { canonicalFlow } from "./canonical.ts";
import type { Flow } from "./flow.ts";
import type { FlowDefinition } from "./flow-definition.ts";

/**
 * The id under which a server keeps a flow: the SHA-256 of {@link canonicalFlow}, in 64 hex digits.
 *
 * Equals the id of a 0.11 server, except that the server's is random for a flow with two or more keys in `metadata` or
 * `$defs`.
 *
 * @throws ValidationError when `flow` is an object that is not a flow
 */
export function flowId(flow: FlowDefinition | Flow): string {
  return sha256Hex(canonicalFlow(flow));
}
