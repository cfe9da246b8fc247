import { toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import {
  CompleteTaskRequestSchema,
  type ListComponentsResult,
  ListComponentsResultSchema,
  type TaskError,
  TaskErrorSchema,
} from "../../../generated/proto/orchestrator_pb.ts";
import { ComponentExecuteResponseSchema } from "../../../generated/proto/tasks_pb.ts";

/** What a task comes to. */
export type TaskResult =
  /** The bytes of the output as a `google.protobuf.Value`. */
  | { readonly kind: "output"; readonly value: Uint8Array }
  | { readonly kind: "error"; readonly error: TaskError }
  | { readonly kind: "components"; readonly components: ListComponentsResult };

const fields = CompleteTaskRequestSchema.field;

/** The bytes of a `CompleteTaskRequest`. By hand, since outputs are written by hand, too. */
export function completeTaskBytes(taskId: string, runId: string | undefined, result: TaskResult): Uint8Array {
  const writer = new BinaryWriter();
  writer.tag(fields.taskId.number, WireType.LengthDelimited).string(taskId);
  if (runId !== undefined) writer.tag(fields.runId.number, WireType.LengthDelimited).string(runId);
  switch (result.kind) {
    case "output":
      writer.tag(fields.response.number, WireType.LengthDelimited).fork();
      writer.tag(ComponentExecuteResponseSchema.field.output.number, WireType.LengthDelimited).bytes(result.value);
      writer.join();
      break;
    case "error":
      writer.tag(fields.error.number, WireType.LengthDelimited).bytes(toBinary(TaskErrorSchema, result.error));
      break;
    case "components":
      writer
        .tag(fields.listComponents.number, WireType.LengthDelimited)
        .bytes(toBinary(ListComponentsResultSchema, result.components));
      break;
  }
  return writer.finish();
}
