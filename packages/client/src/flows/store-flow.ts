import type { Diagnostic, Flow, ValidationResult } from "@stepflow/core";
import type { Answer } from "../http/call.ts";
import { jsonHeaders, type Server } from "../server.ts";
import { readObject, readText } from "../wire/fields.ts";
import { readDiagnostics, refuseFatal } from "../wire/read-diagnostics.ts";

/** A flow that the server keeps. */
export interface StoredFlow {
  readonly flowId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A flow and its text. */
export interface WrittenFlow {
  readonly flow: Flow;
  readonly text: string;
}

/**
 * Has the server keep a flow.
 *
 * 0.13 gets it as a blob: what it stores as a flow loses the order of its keys and its whole numbers, and has another id
 * every time.
 *
 * @throws ValidationError when the flow cannot be run
 */
export async function storeFlow(server: Server, { flow, text }: WrittenFlow): Promise<Answer<StoredFlow>> {
  const dialect = await server.dialect();
  // Of no use to those who talk to this project's servers only, and the larger part of the client.
  if (dialect !== "stepflow") (await import("./check-for-official.ts")).refuseLossyPaths(flow);
  if (dialect === "0.13") return storeAsBlob(server, { flow, text });
  const call = { operation: "flows.store", method: "POST", path: "/flows", headers: jsonHeaders } as const;
  return server.json({ ...call, body: `{"flow":${text}}`, repeatable: "safe" }, (body) => {
    const diagnostics = readDiagnostics(body);
    refuseFatal(diagnostics, flow.name);
    return { flowId: readText(readObject(body, "$"), "flowId", "$"), diagnostics };
  });
}

async function storeAsBlob(server: Server, { flow, text }: WrittenFlow): Promise<Answer<StoredFlow>> {
  const diagnostics = (await import("./check-for-official.ts")).checkHere(flow);
  refuseFatal(diagnostics, flow.name);
  const call = { operation: "flows.store", method: "POST", path: "/blobs", headers: jsonHeaders } as const;
  return server.json({ ...call, body: `{"blobType":"flow","data":${text}}`, repeatable: "safe" }, (body) => ({
    flowId: readText(readObject(body, "$"), "blobId", "$"),
    diagnostics,
  }));
}

/** Checks a flow without keeping it. */
export async function validateFlow(server: Server, { flow, text }: WrittenFlow): Promise<ValidationResult> {
  const diagnostics = await findDiagnostics(server, { flow, text });
  return { valid: diagnostics.every(({ level }) => level !== "fatal"), diagnostics };
}

async function findDiagnostics(server: Server, { flow, text }: WrittenFlow): Promise<readonly Diagnostic[]> {
  if ((await server.dialect()) === "0.13") return (await import("./check-for-official.ts")).checkHere(flow);
  const call = { operation: "flows.validate", method: "POST", path: "/flows", headers: jsonHeaders } as const;
  const body = `{"flow":${text},"dryRun":true}`;
  return (await server.json({ ...call, body, repeatable: "safe" }, readDiagnostics)).body;
}
