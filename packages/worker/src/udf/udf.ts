import { availableParallelism } from "node:os";
import {
  type Component,
  ComponentError,
  defineComponent,
  describeJson,
  FlowErrorCode,
  type FlowSource,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type StepflowContext,
  ValidationError,
} from "@stepflow/core";
import type { Validator } from "../create-validator.ts";
import { InvalidInputError } from "../registry/invalid-input-error.ts";
import { LeastRecentlyUsed } from "./least-recently-used.ts";
import { type ContextMethod, contextMethods, type FailureKind, type SandboxFailure } from "./messages.ts";
import { SandboxPool } from "./sandbox-pool.ts";
import { readUdfCode, type UdfCode } from "./udf-code.ts";
import type { UdfOptions } from "./udf-options.ts";

/** What a step gives to `/udf`. */
export interface UdfInput {
  /** The blob with the function: `{ code, input_schema, language?, function_name? }`. */
  readonly blob_id: string;
  /** What the function is called with; checked against the blob's `input_schema`. */
  readonly input: unknown;
}

/** The component `udf`, and the threads behind it. */
export interface UdfComponent extends Component<"udf", UdfInput, unknown> {
  /** Ends the threads; calls that go on fail. Idle threads keep no process alive, so most programs need not call it. */
  close(): Promise<void>;
}

/**
 * A component that runs functions which stand in blobs, JavaScript or TypeScript, without letting them touch anything:
 * each runs in an interpreter of its own, in WebAssembly, inside a thread that is ended when time or memory run out.
 *
 * The code is a function of `(input, context)`, an expression in `input`, a module with a default export, or the body of
 * a function. `context` has `putBlob`, `getBlob`, `evaluateFlow`, `evaluateFlows`, `progress` and `emit`, and the ids of
 * the run, flow and step.
 *
 * @throws StepflowError from the first call, when the packages of the interpreter are missing
 *
 * @example
 * const server = new StepflowServer();
 * server.component(udf({ timeoutMs: 5_000 }));
 */
export function udf(options: UdfOptions = {}): UdfComponent {
  const maxCompiled = options.maxCompiled ?? 100;
  const limits = {
    timeoutMs: options.timeoutMs ?? 30_000,
    memoryBytes: options.memoryBytes ?? 64 * 1024 * 1024,
    maxCompiled,
  };
  const pool = new SandboxPool(limits, options.maxThreads ?? availableParallelism());
  const compiled = new LeastRecentlyUsed<string, Promise<UdfCode>>(maxCompiled);

  // The same id is always the same code, so what was read once, or is being read, serves every later call.
  const codeOf = (blobId: string, context: StepflowContext): Promise<UdfCode> => {
    const known = compiled.get(blobId);
    if (known !== undefined) return known;
    const code = context.getBlob(blobId).then((blob) => readUdfCode(blobId, blob));
    compiled.set(blobId, code);
    code.catch(() => compiled.delete(blobId));
    return code;
  };

  const component = defineComponent({
    name: "udf",
    description: "Runs a function that stands in a blob, in a sandbox.",
    input: {
      type: "object",
      properties: {
        blob_id: { type: "string", description: "The blob with { code, input_schema, language?, function_name? }." },
        input: { description: "What the function is called with; checked against the blob's input_schema." },
      },
      required: ["blob_id", "input"],
    },
    output: {},
    execute: async ({ blob_id: blobId, input }, context) => {
      const { source, checkInput } = await codeOf(blobId, context);
      const outcome = await pool.run({
        source,
        input: JSON.stringify(await fitting(input, checkInput, blobId)),
        facts: JSON.stringify({ methods: contextMethods, values: factsOf(context) }),
        signal: context.signal,
        answer: async (method, parameters) => JSON.stringify((await ask(context, method, parameters)) ?? null),
        log: (level, text) => logLine(context, level, text),
      });
      if ("failure" in outcome) throw toComponentError(outcome.failure, blobId, limits);
      return JSON.parse(outcome.output);
    },
  });
  return { ...component, close: () => pool.close() };
}

/** @throws InvalidInputError when the input is not what the blob's `input_schema` asks for: no other attempt mends that */
async function fitting(input: unknown, check: Validator, blobId: string): Promise<unknown> {
  try {
    return await check(input);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw new InvalidInputError(`input of the function in blob ${blobId}`, error.issues, { cause: error });
  }
}

/** What `context` says without asking. */
function factsOf({ runId, flowId, stepId, attempt }: StepflowContext): JsonObject {
  return { runId, flowId, stepId, attempt };
}

/** Does what the code asks of `context`. The code is not trusted: neither the method nor what it hands over is. */
async function ask(context: StepflowContext, method: string, text: string): Promise<unknown> {
  const parameters: unknown = JSON.parse(text);
  const [first = null, second = null] = Array.isArray(parameters) ? (parameters as JsonValue[]) : [];
  if (!isContextMethod(method)) throw new TypeError(`context has no ${method}`);
  switch (method) {
    case "putBlob":
      return context.putBlob(first);
    case "getBlob":
      return context.getBlob(textOf(first, "the id of a blob"));
    case "evaluateFlow":
      return context.evaluateFlow(flowOf(first), second);
    case "evaluateFlows":
      if (!isJsonArray(second)) throw new TypeError(`expected a list of inputs, found ${describeJson(second)}`);
      return context.evaluateFlows(flowOf(first), second);
    case "progress":
      if (typeof first !== "number") throw new TypeError(`expected a fraction, found ${describeJson(first)}`);
      return context.progress(first, second === null ? undefined : textOf(second, "a message"));
    case "emit":
      return context.emit(first);
  }
}

function isContextMethod(method: string): method is ContextMethod {
  return contextMethods.some((known) => known === method);
}

/** A flow comes as an object or as the id of a stored one. Paths are not for sandboxed code. */
function flowOf(value: JsonValue): FlowSource<JsonValue, JsonValue> {
  if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return { flowId: value };
  if (isJsonObject(value)) {
    if (!("file" in value)) return value;
    throw new TypeError("sandboxed code names no files; give the flow itself, or the id of a stored one");
  }
  throw new TypeError(`expected a flow or the id of one, found ${describeJson(value)}`);
}

function textOf(value: JsonValue, expected: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected ${expected}, found ${describeJson(value)}`);
}

function logLine({ logger }: StepflowContext, level: string, text: string): void {
  if (level === "debug" || level === "warn" || level === "error") logger[level](text);
  else logger.info(text);
}

const codes: Record<FailureKind, number> = {
  syntax: FlowErrorCode.ComponentValueError,
  shape: FlowErrorCode.ComponentValueError,
  output: FlowErrorCode.ComponentValueError,
  thrown: FlowErrorCode.ComponentExecutionFailed,
  stalled: FlowErrorCode.ComponentExecutionFailed,
  memory: FlowErrorCode.ComponentResourceUnavailable,
  time: FlowErrorCode.ComponentResourceUnavailable,
};

function toComponentError(
  { kind, message, stack }: SandboxFailure,
  blobId: string,
  limits: { readonly timeoutMs: number; readonly memoryBytes: number },
): ComponentError {
  const limit = { time: ` (limit: ${limits.timeoutMs} ms)`, memory: ` (limit: ${limits.memoryBytes} bytes)` };
  const suffix = kind === "time" || kind === "memory" ? limit[kind] : "";
  return new ComponentError(`user-defined function: ${message}${suffix}`, {
    code: codes[kind],
    data: { blob_id: blobId, kind, ...(stack !== undefined && { stack }) },
  });
}
