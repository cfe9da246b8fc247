import { type JsonObject, type JsonValue } from "@stepflow/core";
import type { RequestOptions, RuntimeEnd } from "./runtime-end.ts";
/** The parameters of a call of a conformance component, complete as 0.11 sends them. */
export declare function callOf(component: string, input: JsonValue): JsonObject;
/** Calls a conformance component and answers its output. */
export declare function execute(runtime: RuntimeEnd, component: string, input: JsonValue, options?: RequestOptions): Promise<JsonValue>;
/** Sends a request that must succeed, and answers its result, an object as every method has. */
export declare function resultOfRequest(runtime: RuntimeEnd, method: string, params: JsonValue, options?: RequestOptions): Promise<JsonObject>;
/** Sends a request that must fail, and checks with which code. */
export declare function expectError(runtime: RuntimeEnd, method: string, params: JsonValue, code: number): Promise<{
    readonly message: string;
    readonly data?: JsonValue;
}>;
/** Initialises the worker as 0.11 does, with what it tells of blobs. */
export declare function initialize(runtime: RuntimeEnd, capabilities?: {
    readonly blobApiUrl: string;
    readonly blobThreshold?: number;
}): Promise<JsonObject>;
//# sourceMappingURL=execute.d.ts.map