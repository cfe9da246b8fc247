import { isSameSecret } from "./is-same-secret.js";
import { refusal } from "./refusal.js";
/** Why a request is refused before its body is read; undefined when it is not. */
export function checkHead(head, token) {
    const { method, contentType, accept, authorization } = head;
    if (method !== "POST") {
        return refusal(405, `expected POST with a JSON-RPC message, or GET /health; found ${method}`, { allow: "POST" });
    }
    if (token !== undefined && !isSameSecret(authorization ?? "", `Bearer ${token}`)) {
        return refusal(401, "expected the header Authorization: Bearer with this worker's token", {
            "www-authenticate": "Bearer",
        });
    }
    if (contentType !== "application/json" && !isJson(contentType)) {
        return refusal(415, `expected Content-Type: application/json, found ${contentType ?? "none"}`);
    }
    if (!acceptsJson(accept)) {
        return refusal(406, `expected Accept: application/json, text/event-stream; found ${accept}`);
    }
    return undefined;
}
/** Whether the answer may be an event stream, which is what lets a component call back. */
export function acceptsEvents(accept) {
    return accept === null || accept === undefined || /text\/event-stream|text\/\*|\*\/\*/i.test(accept);
}
function isJson(contentType) {
    return contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";
}
function acceptsJson(accept) {
    return accept === null || accept === undefined || /application\/json|application\/\*|\*\/\*/i.test(accept);
}
//# sourceMappingURL=check-head.js.map