import type { ComponentExecuteParams, ComponentExecuteResult, ComponentInferSchemaParams, ComponentInferSchemaResult, ComponentInfoParams, ComponentInfoResult, ComponentListParams, GetRunProtocolParams, InitializeParams, InitializeResult, Initialized, ListComponentsResult, RunStatusProtocol, SubmitRunProtocolParams } from "./protocol.ts";
/** Who sends each method, and whether it is answered. */
export declare const methods: {
    readonly initialize: {
        readonly sender: "orchestrator";
        readonly kind: "request";
    };
    readonly initialized: {
        readonly sender: "orchestrator";
        readonly kind: "notification";
    };
    readonly "components/list": {
        readonly sender: "orchestrator";
        readonly kind: "request";
    };
    readonly "components/info": {
        readonly sender: "orchestrator";
        readonly kind: "request";
    };
    readonly "components/execute": {
        readonly sender: "orchestrator";
        readonly kind: "request";
    };
    readonly "components/infer_schema": {
        readonly sender: "orchestrator";
        readonly kind: "request";
    };
    readonly "runs/submit": {
        readonly sender: "worker";
        readonly kind: "request";
    };
    readonly "runs/get": {
        readonly sender: "worker";
        readonly kind: "request";
    };
};
/** What each method carries; a notification has no result. */
export interface MethodTypes {
    readonly initialize: {
        readonly params: InitializeParams;
        readonly result: InitializeResult;
    };
    readonly initialized: {
        readonly params: Initialized;
        readonly result: undefined;
    };
    readonly "components/list": {
        readonly params: ComponentListParams;
        readonly result: ListComponentsResult;
    };
    readonly "components/info": {
        readonly params: ComponentInfoParams;
        readonly result: ComponentInfoResult;
    };
    readonly "components/execute": {
        readonly params: ComponentExecuteParams;
        readonly result: ComponentExecuteResult;
    };
    readonly "components/infer_schema": {
        readonly params: ComponentInferSchemaParams;
        readonly result: ComponentInferSchemaResult;
    };
    readonly "runs/submit": {
        readonly params: SubmitRunProtocolParams;
        readonly result: RunStatusProtocol;
    };
    readonly "runs/get": {
        readonly params: GetRunProtocolParams;
        readonly result: RunStatusProtocol;
    };
}
//# sourceMappingURL=protocol-methods.d.ts.map