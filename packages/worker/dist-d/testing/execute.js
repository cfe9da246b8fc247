import { isJsonObject } from "@stepflow/core";
import { describe, expectEqual, violation } from "./protocol-violation.js";
/** The parameters of a call of a conformance component, complete as 0.11 sends them. */
export function callOf(component, input) {
    return {
        component: `/conformance/${component}`,
        input,
        attempt: 1,
        observability: {
            run_id: "0197a0c0-0000-7000-8000-000000000001",
            flow_id: "f1".repeat(32),
            step_id: "step",
            trace_id: "0af7651916cd43dd8448eb211c80319c",
            span_id: "b7ad6b7169203331",
        },
    };
}
/** Calls a conformance component and answers its output. */
export async function execute(runtime, component, input, options) {
    const result = await resultOfRequest(runtime, "components/execute", callOf(component, input), options);
    if (result.output === undefined)
        throw violation("the result of components/execute", "an output", describe(result));
    return result.output;
}
/** Sends a request that must succeed, and answers its result, an object as every method has. */
export async function resultOfRequest(runtime, method, params, options) {
    const answer = await runtime.request(method, params, options);
    if (answer.kind === "error")
        throw violation(`the answer to ${method}`, "a result", describe(answer.error));
    const { result } = answer;
    if (!isJsonObject(result))
        throw violation(`the result of ${method}`, "an object", describe(result));
    return result;
}
/** Sends a request that must fail, and checks with which code. */
export async function expectError(runtime, method, params, code) {
    const answer = await runtime.request(method, params);
    if (answer.kind === "result")
        throw violation(`the answer to ${method}`, `error ${code}`, describe(answer.result));
    expectEqual(answer.error.code, code, `the error's code of ${method} (${answer.error.message})`);
    return answer.error;
}
/** Initialises the worker as 0.11 does, with what it tells of blobs. */
export async function initialize(runtime, capabilities) {
    const params = { runtimeProtocolVersion: 1, ...(capabilities !== undefined && { capabilities }) };
    const result = await resultOfRequest(runtime, "initialize", params);
    await runtime.notify("initialized", {});
    return result;
}
//# sourceMappingURL=execute.js.map