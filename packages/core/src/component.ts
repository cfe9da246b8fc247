import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { StepflowContext } from "./stepflow-context.ts";

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
