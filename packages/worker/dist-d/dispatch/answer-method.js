import { FlowErrorCode } from "@stepflow/core";
import { readParams } from "../read-method.js";
import { findComponent } from "./find-component.js";
import { RequestError } from "./request-error.js";
/**
 * Answers every request but `components/execute`.
 *
 * @throws ValidationError when the parameters do not fit the method
 * @throws RequestError when the method or the component is unknown
 */
export function answerMethod(method, params, server, session) {
    switch (method) {
        case "initialize":
            session.initialize(params);
            return initializeResult;
        case "components/list":
            readParams(method, params === undefined ? {} : params);
            return { components: server.describeComponents().map(toComponentInfo) };
        case "components/info": {
            const { component } = readParams(method, params);
            return { info: toComponentInfo(findComponent(server, component).describe()) };
        }
        case "components/infer_schema": {
            const { component } = readParams(method, params);
            const { outputSchema } = findComponent(server, component).describe();
            return outputSchema === undefined ? {} : { output_schema: outputSchema };
        }
        default:
            throw new RequestError(FlowErrorCode.MethodNotFound, `this worker has no method ${JSON.stringify(method)}`);
    }
}
/** Runtimes ignore keys that they do not know, so that each generation finds its own. */
const initializeResult = {
    serverProtocolVersion: 1,
    server_protocol_version: 1,
    supportsBlobRefs: true,
    supports_blob_refs: true,
};
function toComponentInfo({ name, description, inputSchema, outputSchema }) {
    return {
        component: `/${name}`,
        ...(description !== undefined && { description }),
        ...(inputSchema !== undefined && { input_schema: inputSchema }),
        ...(outputSchema !== undefined && { output_schema: outputSchema }),
    };
}
//# sourceMappingURL=answer-method.js.map