import type { Contract } from "@stepflow/api";
import {
  analyzeFlow,
  type Flow,
  isJsonObject,
  type JsonObject,
  NotFoundError,
  parseFlow,
  printFlow,
  ValidationError,
} from "@stepflow/core";
import { variablesSchema } from "../../engine/variables.ts";
import { storedFlowId } from "../../flow-library.ts";
import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import { HttpError } from "../http/http-error.ts";
import type { Handlers } from "../http/operation.ts";

/** What is asked of flows. */
export function flowRoutes(
  runtime: StepflowRuntime,
): Handlers<"storeFlow" | "getFlow" | "getFlowVariables" | "deleteFlow"> {
  return {
    async storeFlow({ body }) {
      const definition = readFlow(body.flow);
      const { diagnostics, numFatal, numError, numWarning } = analyzeFlow(definition);
      const stored = numFatal === 0 && body.dryRun !== true;
      if (stored) await runtime.flows.store(definition);
      const findings = { diagnostics: [...diagnostics], numFatal, numError, numWarning };
      return { status: 200, body: { flowId: storedFlowId(definition), stored, diagnostics: findings } };
    },

    async getFlow({ path: { flow_id: flowId } }) {
      const flow = await runtime.flows.get(flowId);
      return { status: 200, body: { flow: toFlowDocument(flow), flowId, allExamples: examplesOf(flow) } };
    },

    async getFlowVariables({ path: { flow_id: flowId } }) {
      const flow = await runtime.flows.get(flowId);
      const schema = variablesSchema(flow);
      const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
      const envVars = properties.flatMap(([name, property]) =>
        isJsonObject(property) && typeof property.env_var === "string" ? [[name, property.env_var] as const] : [],
      );
      const hasSchema = Object.keys(schema).length > 0;
      return {
        status: 200,
        body: { flowId, ...(hasSchema && { schema }), envVars: Object.fromEntries(envVars) },
      };
    },

    async deleteFlow({ path: { flow_id: flowId } }) {
      const isFlow = (await runtime.blobs.describe(flowId))?.blobType === "flow";
      if (!isFlow || !(await runtime.blobs.remove(flowId))) throw new NotFoundError(`no flow has the id ${flowId}`);
      return { status: 200 };
    },
  };
}

/** The flow as its text has it, which runs as it does here. */
export function toFlowDocument(flow: Flow): Contract.Flow {
  return JSON.parse(printFlow(flow));
}

/** What is no flow is told as the contract says, by a status of its own. */
function readFlow(document: object): ReturnType<typeof parseFlow> {
  try {
    // The body was read from JSON.
    return parseFlow(document as JsonObject, { source: "flow" });
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    throw new HttpError(422, thrown.message.replace(`[${thrown.code}] `, ""));
  }
}

/** The examples of a flow, then the inputs of those of its test cases whose names are new. */
function examplesOf({ examples, test }: Flow): Contract.ExampleInput[] {
  const inputs = [...(examples ?? []), ...(test?.cases ?? [])].map(({ name, input }) => ({ name, input }));
  const isFirst = ({ name }: Contract.ExampleInput, index: number): boolean =>
    index < (examples ?? []).length || inputs.findIndex((other) => other.name === name) === index;
  return inputs.filter(isFirst);
}
