import { isSameSecret } from "./is-same-secret.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What is looked at before a message is read. Headers that are missing are undefined or null. */
export interface RequestHead {
  readonly method: string | undefined;
  readonly contentType: string | null | undefined;
  readonly accept: string | null | undefined;
  readonly authorization: string | null | undefined;
}

/** Why a request is refused before its body is read; undefined when it is not. */
export function checkHead(head: RequestHead, token: string | undefined): Refusal | undefined {
  const { method, contentType, accept, authorization } = head;
  if (method !== "POST") {
    return refusal(405, `expected POST with a JSON-RPC message, or GET /health; found ${method}`, { allow: "POST" });
  }
  const stranger = checkToken(authorization, token);
  if (stranger !== undefined) return stranger;
  if (contentType !== "application/json" && !isJson(contentType)) {
    return refusal(415, `expected Content-Type: application/json, found ${contentType ?? "none"}`);
  }
  if (!acceptsJson(accept)) {
    return refusal(406, `expected Accept: application/json, text/event-stream; found ${accept}`);
  }
  return undefined;
}

/** Why a caller is not known; undefined when it is, or nobody has to be. */
export function checkToken(
  authorization: RequestHead["authorization"],
  token: string | undefined,
): Refusal | undefined {
  if (token === undefined || isSameSecret(authorization ?? "", `Bearer ${token}`)) return undefined;
  return refusal(401, "expected the header Authorization: Bearer with this worker's token", {
    "www-authenticate": "Bearer",
  });
}

/** Whether the answer may be an event stream, which is what lets a component call back. */
export function acceptsEvents(accept: string | null | undefined): boolean {
  return accept === null || accept === undefined || /text\/event-stream|text\/\*|\*\/\*/i.test(accept);
}

function isJson(contentType: string | null | undefined): boolean {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";
}

function acceptsJson(accept: string | null | undefined): boolean {
  return accept === null || accept === undefined || /application\/json|application\/\*|\*\/\*/i.test(accept);
}
