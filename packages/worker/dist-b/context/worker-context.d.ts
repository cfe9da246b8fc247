import { type BinaryOptions, type FlowSource, type JsonValue, type Logger, type RunOutcome, type StepflowContext, type SubRun, type SubRunOptions } from "@stepflow/core";
import type { ComponentCall, RuntimeServices } from "./runtime-services.ts";
/**
 * The context of a component whose call came over the wire.
 *
 * Everything that waits rejects with `StepflowAbortError` once the call's signal is aborted.
 */
export declare class WorkerContext implements StepflowContext {
    #private;
    constructor(call: ComponentCall, services: RuntimeServices, logger: Logger);
    /** Empty when the runtime does not say, as for all ids here; 0.11 runtimes always name the run and the flow. */
    get runId(): string;
    get flowId(): string;
    get stepId(): string;
    get pathParameters(): Readonly<Record<string, string>>;
    /** The wire does not name the item. */
    get itemIndex(): undefined;
    /** All items of a run would share what the wire says, and a service would take two items for one request. */
    get idempotencyKey(): undefined;
    get attempt(): number;
    get signal(): AbortSignal;
    get logger(): Logger;
    putBlob(data: JsonValue): Promise<string>;
    getBlob(blobId: string): Promise<JsonValue>;
    putBinary(bytes: Uint8Array | ReadableStream<Uint8Array>, options?: BinaryOptions): Promise<string>;
    getBinary(blobId: string): Promise<Uint8Array>;
    streamBinary(blobId: string): Promise<ReadableStream<Uint8Array>>;
    submitRun<Input = JsonValue, Output = JsonValue>(flow: FlowSource<Input, Output>, inputs: readonly Input[], options?: SubRunOptions): Promise<SubRun<Output>>;
    getRun(runId: string): Promise<SubRun>;
    evaluateFlow<Input = JsonValue, Output = JsonValue>(flow: FlowSource<Input, Output>, input: Input, options?: SubRunOptions): Promise<Output>;
    evaluateFlows<Input = JsonValue, Output = JsonValue>(flow: FlowSource<Input, Output>, inputs: readonly Input[], options?: SubRunOptions): Promise<RunOutcome<Output>[]>;
    /** Dropped: this wire carries nothing but the result. */
    progress(): void;
    /** Dropped, as {@link progress}. */
    emit(): void;
    /** Dropped, as {@link progress}. */
    reportUsage(): void;
}
//# sourceMappingURL=worker-context.d.ts.map