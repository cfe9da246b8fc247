import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { JsonValue } from "./json.ts";

/** What a component can ask of the run that it is called from. */
export interface StepflowContext {
  readonly runId: string;
  readonly stepId: string;
  /** Which of the run's inputs this call belongs to, from 0. */
  readonly itemIndex: number;
  /** From 1, over all retries of the step. */
  readonly attempt: number;
  /** Aborted when the run no longer wants the result. */
  readonly signal: AbortSignal;
  /** Stores JSON and answers its id, the SHA-256 of its compact text: the same data always has the same id. */
  putBlob(data: JsonValue): Promise<string>;
  /**
   * Reads what {@link StepflowContext.putBlob} stored.
   *
   * @throws NotFoundError when there is no such blob
   */
  getBlob(blobId: string): Promise<JsonValue>;
}

/** A component as its author writes it: what goes in, what comes out, and the work between. */
export interface ComponentOptions<Input extends StandardSchemaV1, Output extends StandardSchemaV1> {
  readonly description?: string;
  readonly inputSchema: Input;
  readonly outputSchema: Output;
  execute(
    input: StandardSchemaV1.InferOutput<Input>,
    context: StepflowContext,
  ): Promise<StandardSchemaV1.InferInput<Output>> | StandardSchemaV1.InferInput<Output>;
}
