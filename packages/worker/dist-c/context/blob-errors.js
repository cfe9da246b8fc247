import { AuthenticationError, isJsonObject, NotFoundError, PayloadTooLargeError, PermissionDeniedError, ProtocolError, RateLimitError, ServerError, } from "@stepflow/core";
/** More of an answer than this explains nothing. */
const longestReason = 300;
/**
 * What an answer other than "here it is" means.
 *
 * @param what the request, for example `GET http://127.0.0.1:7837/api/v1/blobs/<id>`
 * @param body the text that came with it, plain or JSON with a `message`
 */
export function blobError(what, status, body) {
    const reason = reasonIn(body);
    const message = `${what} was answered with ${status}${reason === "" ? "" : `: ${reason}`}`;
    switch (status) {
        case 401:
            return new AuthenticationError(message, { status, hint: "Give the blob API's token." });
        case 403:
            return new PermissionDeniedError(message, { status });
        case 404: {
            const hint = "Either the blob is not there (any more), or the URL is not that of a blob API.";
            return new NotFoundError(message, { status, hint });
        }
        case 413: {
            const hint = "Stepflow 0.11 servers take at most 2 MB; keep larger data in parts, or where steps can read it from.";
            return new PayloadTooLargeError(message, { status, hint });
        }
        case 429:
            return new RateLimitError(message, { status });
        default:
            return status >= 500 ? new ServerError(message, { status }) : new ProtocolError(message, { status });
    }
}
function reasonIn(body) {
    const json = tryParse(body);
    const message = isJsonObject(json) && typeof json.message === "string" ? json.message : body;
    const line = message.replace(/\s+/g, " ").trim();
    return line.length > longestReason ? `${line.slice(0, longestReason)}…` : line;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=blob-errors.js.map