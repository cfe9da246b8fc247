import type { Diagnostic, Flow } from "@stepflow/core/executor";
import { type JsonCall, jsonHeaders } from "../server.ts";

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

/** What calls about flows have in common. */
export function flowCall(operation: string): JsonCall {
  return { operation, method: "POST", path: "/flows", headers: jsonHeaders, repeatable: "safe" };
}
