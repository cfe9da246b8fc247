import type {
  BlobsResource,
  ComponentInfo,
  ComponentsResource,
  Diagnostic,
  Flow,
  FlowSource,
  FlowsResource,
  JsonValue,
  RunFilter,
  RunSummary,
  RunsResource,
} from "@stepflow/core/executor";
import type { Server } from "../server.ts";
import { RunList } from "./run-list.ts";
import { type Answered, answered } from "./with-response.ts";

/** Flows that the server keeps. */
export interface ClientFlows extends FlowsResource {
  store(
    flow: FlowSource<unknown, unknown>,
  ): Answered<{ readonly flowId: string; readonly diagnostics: readonly Diagnostic[] }>;
  get(flowId: string): Answered<Flow>;
}

/** Runs that the server knows. */
export interface ClientRuns extends RunsResource {
  list(filter?: RunFilter): RunList;
  get(runId: string): Answered<RunSummary>;
}

/** Blobs that the server keeps. */
export interface ClientBlobs extends BlobsResource {
  put(data: JsonValue): Answered<string>;
  get(blobId: string): Answered<JsonValue>;
  putBinary(bytes: Uint8Array): Answered<string>;
  getBinary(blobId: string): Answered<Uint8Array>;
}

/** Components that flows on the server can call. */
export interface ClientComponents extends ComponentsResource {
  list(): Answered<readonly ComponentInfo[]>;
}

// What asks is loaded on demand: pages that only run flows need not download it.

export function flowsResource(server: Server): ClientFlows {
  const load = () => import("./ask-for-flows.ts");
  return {
    store: (flow) => answered(load().then(({ storeSource }) => storeSource(server, flow))),
    get: (flowId) => answered(load().then(({ getFlow }) => getFlow(server, flowId))),
  };
}

export function runsResource(server: Server): ClientRuns {
  return {
    list: (filter = {}) => new RunList(server, filter),
    get: (runId) => answered(server.getRun(runId)),
  };
}

export function blobsResource(server: Server): ClientBlobs {
  const load = () => import("./ask-for-blobs.ts");
  return {
    put: (data) => answered(load().then(({ putJson }) => putJson(server, data))),
    get: (blobId) => answered(load().then(({ getJson }) => getJson(server, blobId))),
    putBinary: (bytes) => answered(load().then(({ putBytes }) => putBytes(server, bytes))),
    getBinary: (blobId) => answered(load().then(({ getBytes }) => getBytes(server, blobId))),
  };
}

export function componentsResource(server: Server): ClientComponents {
  const load = () => import("./ask-for-components.ts");
  return { list: () => answered(load().then(({ listComponents }) => listComponents(server))) };
}
