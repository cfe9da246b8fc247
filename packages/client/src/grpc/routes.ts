import type { DescMethod, DescMethodServerStreaming, DescMethodUnary } from "@bufbuild/protobuf";
import { BlobService } from "../generated/proto/blobs_pb.ts";
import { ComponentsService } from "../generated/proto/components_pb.ts";
import { FlowsService } from "../generated/proto/flows_pb.ts";
import { HealthService } from "../generated/proto/health_pb.ts";
import { RunsService } from "../generated/proto/runs_pb.ts";

/** An rpc that sends one answer, or one after the other. */
export type Rpc = DescMethodUnary | DescMethodServerStreaming;

/** An rpc and what the path says for it. */
export interface FoundRoute {
  readonly rpc: Rpc;
  /** Decoded, by their names in the request message. */
  readonly parameters: Readonly<Record<string, string>>;
}

const { method: blobs } = BlobService;
const { method: flows } = FlowsService;
const { method: runs } = RunsService;

/** Which rpc each path of the REST API stands for, as the options of the official proto files have it. */
const routes: readonly (readonly [method: string, path: string, rpc: Rpc])[] = [
  ["GET", "/health", HealthService.method.healthCheck],
  ["GET", "/components", ComponentsService.method.listRegisteredComponents],
  ["POST", "/flows", flows.storeFlow],
  ["GET", "/flows/{flowId}", flows.getFlow],
  ["DELETE", "/flows/{flowId}", flows.deleteFlow],
  ["GET", "/flows/{flowId}/variables", flows.getFlowVariables],
  ["POST", "/runs", runs.createRun],
  ["GET", "/runs", runs.listRuns],
  ["GET", "/runs/{runId}", runs.getRun],
  ["DELETE", "/runs/{runId}", runs.deleteRun],
  ["GET", "/runs/{runId}/items", runs.getRunItems],
  ["GET", "/runs/{runId}/flow", runs.getRunFlow],
  ["GET", "/runs/{runId}/steps", runs.getRunSteps],
  ["GET", "/runs/{runId}/steps/{stepId}", runs.getStepDetail],
  ["GET", "/runs/{runId}/events", runs.getRunEvents],
  ["POST", "/runs/{runId}/cancel", runs.cancelRun],
  ["POST", "/blobs", blobs.putBlob],
  ["GET", "/blobs/{blobId}", blobs.getBlob],
];

/** The rpc that a request of the REST API stands for; undefined when there is none. */
export function findRoute(method: string, path: string): FoundRoute | undefined {
  const segments = path.split("/");
  for (const [ofMethod, pattern, rpc] of routes) {
    const parameters = ofMethod === method ? match(pattern.split("/"), segments) : undefined;
    if (parameters !== undefined) return { rpc, parameters };
  }
  return undefined;
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith("{")) parameters[part.slice(1, -1)] = decodeURIComponent(segment);
    else if (part !== segment) return undefined;
  }
  return parameters;
}

/** The path of an rpc on the wire. */
export function rpcPath({ parent, name }: DescMethod): string {
  return `/${parent.typeName}/${name}`;
}
