import {
  type BlobsResource,
  type ComponentInfo,
  type ComponentsResource,
  type Diagnostic,
  type Flow,
  type FlowSource,
  type FlowsResource,
  isJsonObject,
  type JsonValue,
  type RunFilter,
  type RunSummary,
  type RunsResource,
  toJsonValue,
  ValidationError,
} from "@stepflow/core";
import { flowDocument } from "../flows/flow-document.ts";
import { type StoredFlow, storeFlow } from "../flows/store-flow.ts";
import type { Answer } from "../http/call.ts";
import { jsonHeaders, type Server } from "../server.ts";
import { optionalText, readArray, readObject, readText } from "../wire/fields.ts";
import { RunList } from "./list-runs.ts";
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

export function flowsResource(server: Server): ClientFlows {
  return {
    store: (flow) => answered(storeSource(server, flow), (stored) => stored),
    get(flowId) {
      const path = `/flows/${encodeURIComponent(flowId)}`;
      const call = { operation: "flows.get", method: "GET", path, repeatable: "safe" } as const;
      // The server has read it as a flow; what it stores is what it was given.
      const read = (body: JsonValue): Flow => readObject(readObject(body, "$").flow, "$.flow") as unknown as Flow;
      return answered(server.json(call, read), (flow) => flow);
    },
  };
}

async function storeSource(server: Server, source: FlowSource<unknown, unknown>): Promise<Answer<StoredFlow>> {
  const document = await flowDocument(source);
  if (document.kind === "flow") return storeFlow(server, document);
  // An id is stored already, or it is nothing that could be.
  const path = `/flows/${encodeURIComponent(document.flowId)}`;
  const call = { operation: "flows.get", method: "GET", path, repeatable: "safe" } as const;
  return server.json(call, () => ({ flowId: document.flowId, diagnostics: [] }));
}

export function runsResource(server: Server): ClientRuns {
  return {
    list: (filter = {}) => new RunList(server, filter),
    get: (runId) => answered(server.getRun(runId), (run) => run),
  };
}

const binaryType = "application/octet-stream";

export function blobsResource(server: Server): ClientBlobs {
  const put = (headers: Readonly<Record<string, string>>, body: string | Uint8Array): Answered<string> => {
    const call = { operation: "blobs.put", method: "POST", path: "/blobs", headers, body, repeatable: "safe" } as const;
    return answered(
      server.json(call, (answer) => readText(readObject(answer, "$"), "blobId", "$")),
      (blobId) => blobId,
    );
  };
  const get = (blobId: string, accept: string) =>
    ({
      operation: "blobs.get",
      method: "GET",
      path: `/blobs/${encodeURIComponent(blobId)}`,
      headers: { accept },
      repeatable: "safe",
    }) as const;
  return {
    put: (data) => put(jsonHeaders, JSON.stringify({ data: toJsonValue(data, "blob") })),
    get: (blobId) =>
      answered(server.json(get(blobId, "application/json"), readObjectBody), (blob) => dataOf(blob, blobId)),
    putBinary: (bytes) => put({ "content-type": binaryType }, bytes),
    getBinary: (blobId) =>
      answered(
        server.exchange.call({ ...get(blobId, binaryType), read: (response) => response.bytes() }),
        (bytes) => bytes,
      ),
  };
}

function readObjectBody(body: JsonValue) {
  return readObject(body, "$");
}

function dataOf({ data = null, blobType }: { readonly [name: string]: JsonValue }, blobId: string): JsonValue {
  // 0.13 answers null for bytes.
  if (blobType !== "binary") return data;
  throw new ValidationError(`blob ${blobId}`, [
    { path: "$", message: "holds bytes and no JSON; read it with getBinary" },
  ]);
}

export function componentsResource(server: Server): ClientComponents {
  const path = "/components";
  const call = { operation: "components.list", method: "GET", path, repeatable: "safe" } as const;
  return { list: () => answered(server.json(call, readComponents), (components) => components) };
}

/** Official servers leave out the route; 0.13 names components otherwise, those of workers without a slash. */
function readComponents(body: JsonValue): readonly ComponentInfo[] {
  return readArray(readObject(body, "$").components, "$.components").map((entry, index) => {
    const where = `$.components[${index}]`;
    const fields = readObject(entry, where);
    const inputSchema = fields.input_schema ?? fields.inputSchema;
    const outputSchema = fields.output_schema ?? fields.outputSchema;
    return {
      component: withSlash(readText(fields, "path" in fields ? "path" : "component", where)),
      ...optionalText(fields, "description"),
      ...(isJsonObject(inputSchema) && { inputSchema }),
      ...(isJsonObject(outputSchema) && { outputSchema }),
    };
  });
}

function withSlash(name: string): string {
  return name.startsWith("/") ? name : `/${name}`;
}
