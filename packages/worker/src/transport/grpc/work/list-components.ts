import { create, toBinary } from "@bufbuild/protobuf";
import type { Logger } from "@stepflow/core";
import { ListComponentsResultSchema } from "../../../generated/proto/orchestrator_pb.ts";
import type { StepflowServer } from "../../../stepflow-server.ts";

/**
 * What the worker answers to a discovery, as the bytes of a `ListComponentsResult`. A component's id is its name, which
 * no other has; its path is where flows find it below the plugin's route.
 */
export function listComponents(server: StepflowServer, logger: Logger): Uint8Array {
  const components = server.describeComponents().map(({ name, description, inputSchema, outputSchema, problems }) => {
    for (const problem of problems ?? []) logger.warn(`component ${name} is listed without a schema: ${problem}`);
    return {
      componentId: name,
      path: `/${name}`,
      ...(description !== undefined && { description }),
      ...(inputSchema !== undefined && { inputSchema: JSON.stringify(inputSchema) }),
      ...(outputSchema !== undefined && { outputSchema: JSON.stringify(outputSchema) }),
    };
  });
  return toBinary(ListComponentsResultSchema, create(ListComponentsResultSchema, { components }));
}
