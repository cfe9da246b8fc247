import { type FlowError, FlowErrorCode, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { PermanentError, PluginError } from "./component.ts";

/** One context of an error, the newest first. Contract: `schemas/openapi.json`, `ErrorStackEntry`. */
interface StackEntry {
  readonly error: string;
  readonly attachments?: readonly string[];
}

/** A failure that no retry budget applies to. */
export class PermanentFailure extends Failure {}

/** What an attempt comes to whose plugin threw. */
export function thrownFailure(stepId: string, component: string, thrown: unknown): Failure {
  if (!(thrown instanceof PermanentError)) return new Failure(pluginFailure(stepId, component, thrown));
  return new PermanentFailure(thrown.flowError ?? pluginFailure(stepId, component, thrown));
}

/** What a step fails with when its plugin threw: the protocol's transport error, with the chain of causes. */
export function pluginFailure(stepId: string, component: string, thrown: unknown): FlowError {
  const headline = `step "${stepId}" failed`;
  const code = thrown instanceof PluginError ? thrown.code : undefined;
  const attachments = [
    `Component: ${component}`,
    `Component execution failed for step '${stepId}'`,
    ...(thrown instanceof PluginError ? thrown.attachments : []),
  ];
  return {
    code: code ?? FlowErrorCode.TransportError,
    // A plugin that knows what kind of failure it was knows what to say, too; the rest is as upstream.
    message: code === undefined || !(thrown instanceof Error) ? headline : `${headline}: ${thrown.message}`,
    data: stackData([{ error: headline, attachments }, ...causes(thrown)]),
  };
}

/** What a step fails with when no rule leads to its component. */
export function routingFailure(stepId: string, reason: string): FlowError {
  const headline = "error routing component";
  const attachments = [`Internal error executing step '${stepId}'`];
  return {
    code: FlowErrorCode.InternalError,
    message: headline,
    data: stackData([{ error: headline, attachments }, { error: "invalid input" }, { error: reason }]),
  };
}

/** What a step fails with when one attempt took too long; tried again like any failure of the transport. */
export function timeoutFailure(stepId: string, timeoutMs: number): FlowError {
  return { code: FlowErrorCode.TransportError, message: `step "${stepId}" took longer than ${timeoutMs} ms` };
}

/** What a step fails with when its output is larger than a value may be. */
export function sizeFailure(stepId: string, maximum: number): FlowError {
  return {
    code: FlowErrorCode.ComponentExecutionFailed,
    message: `the output of step "${stepId}" is larger than ${maximum} characters (limit valueSize); keep it as a blob and hand on its id`,
  };
}

function causes(thrown: unknown): StackEntry[] {
  const entries: StackEntry[] = [];
  // A cause may lead back to itself; nobody reads more than a few.
  for (let error: unknown = thrown; error !== undefined && entries.length < 10; ) {
    entries.push({ error: error instanceof Error ? error.message : String(error) });
    error = error instanceof Error ? error.cause : undefined;
  }
  return entries;
}

function stackData(stack: readonly StackEntry[]): JsonValue {
  return {
    stack: stack.map(({ error, attachments }) => ({ error, ...(attachments !== undefined && { attachments }) })),
  };
}
