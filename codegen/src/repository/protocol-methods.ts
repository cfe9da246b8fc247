import type { MethodDescriptions } from "../contracts/targets/method-table.ts";

/** The methods of the worker protocol, generation 0.11: the contract lists their names, and their types by name only. */
export const protocolMethods: MethodDescriptions = {
  initialize: { sender: "orchestrator", params: "InitializeParams", result: "InitializeResult" },
  initialized: { sender: "orchestrator", params: "Initialized" },
  "components/list": { sender: "orchestrator", params: "ComponentListParams", result: "ListComponentsResult" },
  "components/info": { sender: "orchestrator", params: "ComponentInfoParams", result: "ComponentInfoResult" },
  "components/execute": { sender: "orchestrator", params: "ComponentExecuteParams", result: "ComponentExecuteResult" },
  "components/infer_schema": {
    sender: "orchestrator",
    params: "ComponentInferSchemaParams",
    result: "ComponentInferSchemaResult",
  },
  "runs/submit": { sender: "worker", params: "SubmitRunProtocolParams", result: "RunStatusProtocol" },
  "runs/get": { sender: "worker", params: "GetRunProtocolParams", result: "RunStatusProtocol" },
};
