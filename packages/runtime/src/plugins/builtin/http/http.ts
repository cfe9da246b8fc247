import { FlowErrorCode, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { BuiltinComponent } from "../builtin-plugin.ts";
import { sendFollowing } from "./follow-redirects.ts";
import type { HttpReply } from "./http-client.ts";
import { type HttpInput, httpMethods, readHttpInput } from "./http-input.ts";
import { replyBody } from "./reply-body.ts";
import { sendWithRetries } from "./send-with-retries.ts";
import { toFailure } from "./to-failure.ts";

const defaultMaxReplyBytes = 10 * 1024 * 1024;
const repeatableMethods = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);

/** Sends a request. Fails as a component when the reply is no success, so that `onError` decides what comes of it. */
export const httpComponent: BuiltinComponent = {
  name: "http",
  description: "Sends an HTTP request and answers the reply.",
  inputSchema: {
    type: "object",
    properties: {
      url: { type: "string", format: "uri" },
      method: { enum: [...httpMethods] },
      headers: { type: "object", additionalProperties: { type: "string" } },
      query: { type: "object", additionalProperties: { type: "string" } },
      json: {},
      body: { type: "string" },
      timeout_ms: { type: "integer", minimum: 1 },
      max_retries: { type: "integer", minimum: 0, maximum: 10 },
      expect_status: { enum: ["success", "any"] },
    },
    required: ["url"],
  },
  outputSchema: {
    type: "object",
    properties: { status: { type: "integer" }, headers: { type: "object" }, body: {} },
    required: ["status", "headers", "body"],
  },
  async execute(value, context, host): Promise<JsonValue | Failure> {
    const input = readHttpInput(value);
    const { allowPrivateNetworks = false, maxReplyBytes = defaultMaxReplyBytes } = host.options.http ?? {};
    const client = await host.httpClient(allowPrivateNetworks ? "all" : "public");
    const limits = { signal: context.signal, timeoutMs: input.timeoutMs, maxReplyBytes };
    const repeatable = repeatableMethods.has(input.request.method);
    const { clock } = host;
    const { signal } = context;
    try {
      const reply = await sendWithRetries(() => sendFollowing(client, input.request, limits), {
        clock,
        signal,
        maxRetries: input.maxRetries,
        repeatable,
      });
      return answer(input, reply);
    } catch (thrown) {
      return toFailure(thrown);
    }
  },
};

function answer({ request, expectStatus }: HttpInput, reply: HttpReply): JsonValue | Failure {
  const { status, headers } = reply;
  const data = { status, headers, body: replyBody(reply) };
  if (expectStatus === "any" || (status >= 200 && status < 300)) return data;
  // The query stays out of it: keys are often there.
  const message = `${request.method} ${request.url.origin}${request.url.pathname} answered ${status}`;
  return new Failure({ code: FlowErrorCode.ComponentExecutionFailed, message, data });
}
