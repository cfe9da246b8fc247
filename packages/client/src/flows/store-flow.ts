import {
  type Diagnostic,
  type Flow,
  isJsonArray,
  isJsonObject,
  type JsonValue,
  type ValidationResult,
} from "@stepflow/core/executor";
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
 * @throws ValidationError when the flow cannot be run
 */
export async function storeFlow(server: Server, written: WrittenFlow): Promise<Answer<StoredFlow>> {
  const dialect = await server.dialect();
  if (dialect === "0.13") return storeAsBlob(server, written);
  const { flow, text } = written;
  if (dialect === "0.11") await refuseLossy(flow);
  return server.json({ ...flowCall("flows.store"), body: `{"flow":${text}}` }, (body) => {
    const diagnostics = readDiagnostics(body);
    refuseFatal(diagnostics, flow.name);
    return { flowId: readText(readObject(body, "$"), "flowId", "$"), diagnostics };
  });
}

/**
 * 0.13 reads a flow's numbers as fractions when it stores it as a flow, refuses some of them, loses the order of its keys,
 * and gives it another id every time. As a blob it keeps it as it is, unchecked; so it is checked before.
 */
async function storeAsBlob(server: Server, { flow, text }: WrittenFlow): Promise<Answer<StoredFlow>> {
  await refuseLossy(flow);
  const { diagnostics } = await validateFlow(server, { flow, text });
  refuseFatal(diagnostics, flow.name);
  return server.json(
    { ...flowCall("flows.store"), path: "/blobs", body: `{"blobType":"flow","data":${text}}` },
    (body) => ({
      flowId: readText(readObject(body, "$"), "blobId", "$"),
      diagnostics,
    }),
  );
}

/** Checks a flow without keeping it. */
export async function validateFlow(server: Server, { text }: WrittenFlow): Promise<ValidationResult> {
  const checked = (await server.dialect()) === "0.13" ? withoutTrouble(text) : text;
  const call = { ...flowCall("flows.validate"), body: `{"flow":${checked},"dryRun":true}` };
  const { body: diagnostics } = await server.json(call, readDiagnostics);
  return { valid: diagnostics.every(({ level }) => level !== "fatal"), diagnostics };
}

/** A flow without the whole numbers that 0.13 would refuse; no finding is about them. */
function withoutTrouble(text: string): string {
  const flow: JsonValue = JSON.parse(text);
  if (!isJsonObject(flow)) return text;
  const { test: _test, ...rest } = flow;
  if (!isJsonArray(rest.steps)) return JSON.stringify(rest);
  const steps = rest.steps.map((step) => {
    if (!isJsonObject(step) || !isJsonObject(step.onError)) return step;
    const { maxRetries, ...onError } = step.onError;
    return isCount(maxRetries) ? { ...step, onError } : step;
  });
  return JSON.stringify({ ...rest, steps });
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}

/** Of no use to those who talk to this project's servers only. */
async function refuseLossy(flow: Flow): Promise<void> {
  const { refuseLossyPaths } = await import("./refuse-lossy-paths.ts");
  refuseLossyPaths(flow);
}

function flowCall(operation: string) {
  return { operation, method: "POST", path: "/flows", headers: jsonHeaders, repeatable: "safe" } as const;
}
