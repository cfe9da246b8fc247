import { FlowErrorCode } from "@stepflow/core";
import { RequestError } from "./request-error.js";
/**
 * The component that a runtime names: paths start with a slash on the wire, names don't.
 *
 * @throws RequestError when there is none
 */
export function findComponent(server, path) {
    const found = server.find(path.startsWith("/") ? path.slice(1) : path);
    if (found !== undefined)
        return found;
    const names = server.componentNames.map((name) => `/${name}`).join(", ");
    throw new RequestError(FlowErrorCode.ComponentNotFound, `worker ${server.name} has no component "${path}"; it has: ${names || "none"}`, { component: path });
}
//# sourceMappingURL=find-component.js.map