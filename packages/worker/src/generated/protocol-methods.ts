// Generated from schemas/protocol.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 689bee1d79831b38b44fa435afdda2e70ef5e6426f461d23a82c60fc66c4e17b

import type {
  ComponentExecuteParams,
  ComponentExecuteResult,
  ComponentInferSchemaParams,
  ComponentInferSchemaResult,
  ComponentInfoParams,
  ComponentInfoResult,
  ComponentListParams,
  GetRunProtocolParams,
  InitializeParams,
  InitializeResult,
  Initialized,
  ListComponentsResult,
  RunStatusProtocol,
  SubmitRunProtocolParams,
} from "./protocol.ts";

/** Who sends each method, and whether it is answered. */
export const methods = {
  initialize: { sender: "orchestrator", kind: "request" },
  initialized: { sender: "orchestrator", kind: "notification" },
  "components/list": { sender: "orchestrator", kind: "request" },
  "components/info": { sender: "orchestrator", kind: "request" },
  "components/execute": { sender: "orchestrator", kind: "request" },
  "components/infer_schema": { sender: "orchestrator", kind: "request" },
  "runs/submit": { sender: "worker", kind: "request" },
  "runs/get": { sender: "worker", kind: "request" },
} as const;

/** What each method carries; a notification has no result. */
export interface MethodTypes {
  readonly initialize: { readonly params: InitializeParams; readonly result: InitializeResult };
  readonly initialized: { readonly params: Initialized; readonly result: undefined };
  readonly "components/list": { readonly params: ComponentListParams; readonly result: ListComponentsResult };
  readonly "components/info": { readonly params: ComponentInfoParams; readonly result: ComponentInfoResult };
  readonly "components/execute": { readonly params: ComponentExecuteParams; readonly result: ComponentExecuteResult };
  readonly "components/infer_schema": {
    readonly params: ComponentInferSchemaParams;
    readonly result: ComponentInferSchemaResult;
  };
  readonly "runs/submit": { readonly params: SubmitRunProtocolParams; readonly result: RunStatusProtocol };
  readonly "runs/get": { readonly params: GetRunProtocolParams; readonly result: RunStatusProtocol };
}
