import type { JsonObject, JsonValue } from "@stepflow/core";
/**
 * A message of the protocol between an orchestrator and a worker (a server of components): JSON-RPC 2.0, one message per HTTP POST or per server-sent event, no batches. This contract describes generation 0.11.1. Objects that are not part of that generation carry `x-stepflow-extension: true`; this file has none.
 */
export type Message = MethodRequest | MethodResponse | Notification;
/**
 * Version of JSON-RPC: the string `2.0`.
 */
export type JsonRpc = "2.0";
/**
 * Id of a request, chosen by its sender: a string or a signed 64-bit integer. The orchestrator uses UUIDv7 strings.
 */
export type RequestId = string | number;
/**
 * Names of the methods. From orchestrator to worker: `initialize`, `initialized` (a notification), `components/list`, `components/info`, `components/execute` and `components/infer_schema`. From worker to orchestrator: `runs/submit` and `runs/get`. Blobs travel over the REST blob API and have no method here.
 */
export type Method = "initialize" | "initialized" | "components/list" | "components/info" | "components/execute" | "components/infer_schema" | "runs/submit" | "runs/get";
/**
 * Answer to a request: a success or an error, never both.
 */
export type MethodResponse = MethodSuccess | MethodError;
/**
 * Path that selects the component of a step, for example `/builtin/eval`. It begins with `/`, and the configured routes map it to a plugin and to the component's name inside that plugin.
 */
export type Component = string;
/**
 * Any JSON value: object, array, string, number, boolean or null. It is taken as plain data; keys that begin with `$` have no meaning here.
 */
export type Value = JsonValue;
/**
 * Id of a blob, and also of a flow, which is stored as a blob: the SHA-256 of the stored bytes as 64 lower-case hexadecimal digits, without a prefix. Treat it as opaque; an id that does not exist, whatever its form, is reported as not found.
 */
export type BlobId = string;
/**
 * A JSON Schema, draft 2020-12. Any keyword is allowed and kept as it is.
 */
export type Schema = JsonObject;
/**
 * Parameters of `components/list` (orchestrator to worker): an empty object.
 */
export type ComponentListParams = JsonObject;
/**
 * Kind of patch. `merge_patch`: JSON Merge Patch (RFC 7396). `json_patch`: JSON Patch (RFC 6902), declared for later use; a 0.11 orchestrator refuses it.
 */
export type OverrideType = "merge_patch" | "json_patch";
/**
 * Order of item results. `by_index`: as the inputs were submitted. `by_completion`: as the items finished.
 */
export type ResultOrder = "by_index" | "by_completion";
/**
 * State of a run or of an item. `running`: not finished yet. `completed`: finished, and every item succeeded. `failed`: finished with at least one failure. `cancelled`: someone asked to stop it. `paused`: halted and resumable. `recoveryFailed`: could not be resumed after a crash. All but `running` and `paused` are final. A 0.11 orchestrator never produces `paused` or `recoveryFailed`.
 */
export type ExecutionStatus = "running" | "completed" | "failed" | "cancelled" | "paused" | "recoveryFailed";
/**
 * Outcome of one item, of one step or of a flow under test. The `outcome` field tells which form it has: `success` carries `result`, `failed` carries `error`.
 */
export type FlowResult = FlowResultSuccess | FlowResultFailed;
/**
 * Parameters of the notification `initialized` (orchestrator to worker): an empty object. The worker answers it with HTTP 202 exactly; any other status fails the start.
 */
export type Initialized = JsonObject;
/**
 * Error codes of this generation, named in `x-enum-varnames`. They are grouped by range, and the range decides about retries. -32700 and -32603 to -32600 (JSON-RPC): the message cannot be parsed, is not a request, names an unknown method, has wrong parameters, or meets an internal error; never retried. -32099 to -32000 (worker): generic worker error, unknown component, not initialized, input against the schema, wrong value, entity not found, version mismatch, missing dependency, wrong configuration; never retried; -32099 to -32011 are free for users. -32199 to -32100 (component): execution failed, wrong value, resource unavailable, bad request; retried when the step says `onError: retry`; -32199 to -32110 are free for users. -32299 to -32200 (orchestrator): undefined field, unknown entity, internal error; never retried. -32399 to -32300 (transport): generic, spawn, connection and protocol failure, of which a 0.11 orchestrator produces only -32300; always retried.
 */
export type ErrorCode = -32700 | -32600 | -32601 | -32602 | -32603 | -32000 | -32001 | -32002 | -32003 | -32004 | -32005 | -32006 | -32007 | -32008 | -32100 | -32101 | -32102 | -32103 | -32200 | -32201 | -32202 | -32300 | -32301 | -32302 | -32303;
/**
 * A request, which is answered by exactly one response with the same `id`.
 */
export interface MethodRequest {
    /**
     * Protocol marker. Always send it: a 0.11 orchestrator rejects messages without it.
     */
    jsonrpc?: JsonRpc;
    /**
     * Id that the response repeats unchanged. Never null.
     */
    id: RequestId;
    /**
     * Method to call. A 0.11 orchestrator cannot read a message with any other name, and then sends no answer.
     */
    method: Method;
    /**
     * Parameters of the method, always an object of the type that belongs to the method.
     */
    params?: JsonValue;
}
/**
 * Answer of a request that succeeded.
 */
export interface MethodSuccess {
    /**
     * Protocol marker. Always send it: a 0.11 orchestrator rejects messages without it.
     */
    jsonrpc?: JsonRpc;
    /**
     * Id of the request that this answers.
     */
    id: RequestId;
    /**
     * Result of the method, of the type that belongs to the method. It must not be null: a 0.11 orchestrator then treats the message as having neither result nor error.
     */
    result: JsonValue;
}
/**
 * Answer of a request that failed. A worker sends it with HTTP status 200; when the request was `components/execute`, its code, message and data become the error of the step.
 */
export interface MethodError {
    /**
     * Protocol marker. Always send it: a 0.11 orchestrator rejects messages without it.
     */
    jsonrpc?: JsonRpc;
    /**
     * Id of the request that this answers.
     */
    id: RequestId;
    /**
     * What went wrong.
     */
    error: Error;
}
/**
 * JSON-RPC error object.
 */
export interface Error {
    /**
     * Numeric code as a signed 64-bit integer. `ErrorCode` lists the known ones and explains which ranges are retried; any other integer is legal.
     */
    code: number;
    /**
     * Text for people. Required.
     */
    message: string;
    /**
     * Further facts, any JSON value. Absent or null means none.
     */
    data?: JsonValue;
}
/**
 * A message without `id` that gets no response. Over HTTP the worker acknowledges it with status 202 and an empty body; a 0.11 orchestrator ignores notifications that a worker sends.
 */
export interface Notification {
    /**
     * Protocol marker. Always send it: a 0.11 orchestrator rejects messages without it.
     */
    jsonrpc?: JsonRpc;
    /**
     * Name of the notification. This generation has one, `initialized`.
     */
    method: string;
    /**
     * Parameters of the notification, an object.
     */
    params?: JsonValue;
}
/**
 * Parameters of `components/execute` (orchestrator to worker): run a component once. Every attempt is a request of its own, and no cancellation is ever sent for it.
 */
export interface ComponentExecuteParams {
    /**
     * Name of the component inside the worker, always with a leading `/`. It is what the route made of the step's component path, so a prefix such as `/python` is normally gone.
     */
    component: Component;
    /**
     * Input of the component. When the worker has announced `supportsBlobRefs`, large top-level fields arrive as `{"$blob": id}` references, which the worker resolves before it calls the component.
     */
    input: Value;
    /**
     * Number of this attempt, from 1. It grows with every repetition for whatever reason: transport failure, retried component error, or recovery of the orchestrator.
     */
    attempt: number;
    /**
     * Ids of the run, flow and step that the call belongs to, and its trace context. `run_id` and `flow_id` are always set here, `step_id` whenever the call comes from a step.
     */
    observability: ObservabilityContext;
}
/**
 * Context that connects a message with a trace and with a run. Keys are snake_case on the wire, and every field may be absent or null.
 */
export interface ObservabilityContext {
    /**
     * OpenTelemetry trace id as 32 hexadecimal digits. Absent or null when tracing is off.
     */
    trace_id?: string | null;
    /**
     * OpenTelemetry id of the parent span as 16 hexadecimal digits. Absent or null when tracing is off.
     */
    span_id?: string | null;
    /**
     * Id of the run (UUID). Absent or null outside a run.
     */
    run_id?: string | null;
    /**
     * Id of the flow that is being run. Absent or null outside a run.
     */
    flow_id?: BlobId | null;
    /**
     * Id of the step within the flow. Absent or null outside a step.
     */
    step_id?: string | null;
}
/**
 * Result of `components/execute`. A component that fails answers with a JSON-RPC error instead.
 */
export interface ComponentExecuteResult {
    /**
     * Output of the component. The key must be present even when the value is null: a result without it counts as a transport failure and is retried.
     */
    output: Value;
}
/**
 * Parameters of `components/info` (orchestrator to worker). A 0.11 orchestrator declares this method but never calls it.
 */
export interface ComponentInfoParams {
    /**
     * Name of the component inside the worker. An unknown name is answered with error -32001.
     */
    component: Component;
}
/**
 * Result of `components/info`.
 */
export interface ComponentInfoResult {
    /**
     * The component asked about.
     */
    info: ComponentInfo;
}
/**
 * What is known about a component.
 */
export interface ComponentInfo {
    /**
     * Name of the component inside the worker, for example `/add`. It carries no route prefix.
     */
    component: Component;
    /**
     * What the component does, for people. Absent or null means none was given.
     */
    description?: string | null;
    /**
     * JSON Schema of the input. The key is snake_case on the wire. Absent or null means unknown.
     */
    input_schema?: Schema | null;
    /**
     * JSON Schema of the output. The key is snake_case on the wire. Absent or null means unknown.
     */
    output_schema?: Schema | null;
}
/**
 * Result of `components/list`. The orchestrator asks for it when someone lists components or type-checks a flow; it is never needed in order to execute.
 */
export interface ListComponentsResult {
    /**
     * Components that the worker serves. A component whose name has path parameters may be missing.
     */
    components: ComponentInfo[];
}
/**
 * Parameters of `components/infer_schema`: derive the output schema for a given input schema. The method is declared, but a 0.11 orchestrator never sends it.
 */
export interface ComponentInferSchemaParams {
    /**
     * Name of the component inside the worker.
     */
    component: Component;
    /**
     * JSON Schema of the input that the component will receive.
     */
    input_schema: Schema;
}
/**
 * Result of `components/infer_schema`.
 */
export interface ComponentInferSchemaResult {
    /**
     * JSON Schema of the output for that input. Absent or null means that it cannot be told.
     */
    output_schema?: Schema | null;
}
/**
 * Parameters of `runs/submit` (worker to orchestrator): start a sub-run of a stored flow. It can be sent only while the worker answers a `components/execute` with an event stream. The flow's variables cannot be set.
 */
export interface SubmitRunProtocolParams {
    /**
     * Blob id of the flow. Store the flow first through the REST blob API with type `flow`; an unknown id is answered with error -32005.
     */
    flowId: BlobId;
    /**
     * Inputs of the sub-run; each element becomes one item.
     */
    inputs: Value[];
    /**
     * When true, the answer comes after the sub-run has ended or `timeoutSecs` has passed, and includes results. The default is false: the answer comes at once.
     */
    wait?: boolean;
    /**
     * Most tasks of the sub-run in flight at once. A 0.11 orchestrator accepts and ignores it; the limit of the root run holds.
     */
    maxConcurrency?: number | null;
    /**
     * Changes to steps for this sub-run. A 0.11 orchestrator accepts and ignores them.
     */
    overrides?: WorkflowOverrides | null;
    /**
     * Longest time to wait, in seconds. Absent or null means 300. When it passes, the answer is the current state and not an error. Only used with `wait`.
     */
    timeoutSecs?: number | null;
    /**
     * Trace context of the worker, so that the sub-run's spans hang below the worker's. Absent or null means none.
     */
    observability?: ObservabilityContext | null;
    /**
     * UUID that identifies this submission within the step and item. It must come out the same when the step runs again: after a crash of the orchestrator, a sub-run with the same key is reused and not started anew.
     */
    subflowKey: string;
}
/**
 * Changes to steps that apply to one run only. The stored flow and its id stay as they are.
 */
export interface WorkflowOverrides {
    /**
     * Change for each step, keyed by step id. A step id that the flow does not have is an error where overrides are applied.
     */
    steps: {
        [k: string]: StepOverride;
    };
}
/**
 * Change to one step of the flow.
 */
export interface StepOverride {
    /**
     * How `value` is applied. `merge_patch` is the default.
     */
    $type?: OverrideType;
    /**
     * The patch. With `merge_patch` it is an object laid over the step's JSON form (`id`, `component`, `onError`, `input`, `mustExecute`, `metadata`), in which null removes a key. The patched step must be a valid step.
     */
    value: JsonValue;
}
/**
 * Parameters of `runs/get` (worker to orchestrator): read the state of a run. It can be sent only while the worker answers a `components/execute` with an event stream.
 */
export interface GetRunProtocolParams {
    /**
     * Id of the run. A value that is no UUID is answered with error -32004, an unknown run with -32000.
     */
    runId: string;
    /**
     * When true, the answer comes after the run has ended or `timeoutSecs` has passed. The default is false.
     */
    wait?: boolean;
    /**
     * When true, the answer carries the results of the items. The default is false.
     */
    includeResults?: boolean;
    /**
     * Order of the results. The default is `by_index`.
     */
    resultOrder?: ResultOrder;
    /**
     * Longest time to wait, in seconds. Absent or null means 300. When it passes, the answer is the current state and not an error. Only used with `wait`.
     */
    timeoutSecs?: number | null;
    /**
     * Trace context of the worker. Absent or null means none.
     */
    observability?: ObservabilityContext | null;
}
/**
 * State of a run; the result of `runs/submit` and of `runs/get`.
 */
export interface RunStatusProtocol {
    /**
     * Id of the run (UUID).
     */
    runId: string;
    /**
     * Id of the flow that the run executes.
     */
    flowId: BlobId;
    /**
     * Name of the flow. Absent or null when the flow has none.
     */
    flowName?: string | null;
    /**
     * State of the run in lower case without separators: `running`, `completed`, `failed`, `cancelled`, `paused` or `recoveryfailed`. Note that the states of items are camelCase (`recoveryFailed`).
     */
    status: string;
    /**
     * Number of items in each state.
     */
    items: ItemStatistics;
    /**
     * When the run was created, as an RFC 3339 timestamp.
     */
    createdAt: string;
    /**
     * When the run ended, as an RFC 3339 timestamp. Absent or null while it has not.
     */
    completedAt?: string | null;
    /**
     * Results of the items. Present for `runs/submit` with `wait` and for `runs/get` with `includeResults`; otherwise absent or null.
     */
    results?: ItemResult[] | null;
}
/**
 * Number of items of a run in each state.
 */
export interface ItemStatistics {
    /**
     * Number of items in the run, which equals the number of inputs submitted.
     */
    total: number;
    /**
     * Items that finished with success.
     */
    completed: number;
    /**
     * Items that have not finished yet. A 0.11 orchestrator records item states only when every item of the root run is done, so until then all of them count here.
     */
    running: number;
    /**
     * Items that finished with an error.
     */
    failed: number;
    /**
     * Items stopped by a cancellation. Always 0 on a 0.11 orchestrator.
     */
    cancelled: number;
}
/**
 * State and result of one item of a run.
 */
export interface ItemResult {
    /**
     * Position of the item, counted from 0; it is the index of its input in the submitted list.
     */
    itemIndex: number;
    /**
     * State of this item alone.
     */
    status: ExecutionStatus;
    /**
     * Result of the item. Absent or null while the item has not finished, also after a wait that ran out of time.
     */
    result?: FlowResult | null;
    /**
     * When the item finished, as an RFC 3339 timestamp. Absent or null while it has not.
     */
    completedAt?: string | null;
}
/**
 * Outcome of work that finished and produced a value.
 */
export interface FlowResultSuccess {
    /**
     * Always `success` in this form.
     */
    outcome: "success";
    /**
     * The value produced. It may be null: a flow without `output` yields null.
     */
    result: Value;
}
/**
 * Outcome of work that ended with an error.
 */
export interface FlowResultFailed {
    /**
     * Always `failed` in this form.
     */
    outcome: "failed";
    /**
     * What went wrong.
     */
    error: FlowError;
}
/**
 * Error of a step or flow. It belongs to the result of the flow, so it arrives inside successful HTTP and JSON-RPC responses.
 */
export interface FlowError {
    /**
     * Numeric error code as a signed 64-bit integer. Stepflow's own codes follow the JSON-RPC style, for example -32100 when a component throws, -32200 for a missing field and -32300 for a transport failure; components may use any other integer.
     */
    code: number;
    /**
     * Text for people. It is required whenever an error is read, so a document that omits it is rejected.
     */
    message: string;
    /**
     * Further facts about the error. Absent or null means none. Errors raised by the engine around a component call carry `{ "stack": [...] }`, newest context first; errors returned by a component carry whatever the component supplied.
     */
    data?: Value | null;
}
/**
 * Parameters of `initialize` (orchestrator to worker), the first request after a worker has started or restarted. A remote worker that restarts by itself does not get it again, and behind a load balancer only one instance gets it.
 */
export interface InitializeParams {
    /**
     * Protocol version that the orchestrator speaks; always 1 in this generation.
     */
    runtimeProtocolVersion: number;
    /**
     * Trace context of the start. Present only when tracing is on, and then with `trace_id` and `span_id` alone.
     */
    observability?: ObservabilityContext | null;
    /**
     * What the orchestrator offers to the worker. Absent or null when there is nothing to announce.
     */
    capabilities?: RuntimeCapabilities | null;
}
/**
 * What the orchestrator offers to the worker.
 */
export interface RuntimeCapabilities {
    /**
     * URL of the REST blob API: the worker POSTs blobs to it and GETs them at `<url>/<blobId>`. Absent or null means that no blob API is announced.
     */
    blobApiUrl?: string | null;
    /**
     * Size in bytes of compact JSON above which a top-level field is moved to a blob. Absent, null or 0 means that nothing is moved.
     */
    blobThreshold?: number | null;
}
/**
 * Result of `initialize`. The orchestrator then sends the notification `initialized`.
 */
export interface InitializeResult {
    /**
     * Protocol version that the worker speaks. It is required; a 0.11 orchestrator does not compare it with its own.
     */
    serverProtocolVersion: number;
    /**
     * True when the worker resolves `{"$blob": id}` references in inputs; only then does the orchestrator send them. Absent means false.
     */
    supportsBlobRefs?: boolean;
}
//# sourceMappingURL=protocol.d.ts.map