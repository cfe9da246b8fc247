import { ownVersion } from "../../own-version.ts";
import { HttpError } from "../http/http-error.ts";
import type { Handlers } from "../http/operation.ts";
import type { ServerState } from "../server-state.ts";

/** What is asked of the server itself. */
export function serverRoutes(state: ServerState): Handlers<"healthCheck" | "getMetrics" | "getContract" | "getDocs"> {
  return {
    async healthCheck({ query: { error } }) {
      if (error != null) throw testError(error);
      if (state.phase !== "serving") throw new HttpError(503, "the server is stopping", { "retry-after": "1" });
      const timestamp = new Date().toISOString();
      // By `server`, clients know what else they may ask.
      return {
        status: 200,
        body: { status: "healthy", timestamp, version: ownVersion(), server: "stepflow-typescript" },
      };
    },

    async getMetrics() {
      return { status: 200, headers: { "content-type": "text/plain; version=0.0.4" }, raw: state.metrics.print() };
    },

    async getContract() {
      const { openapi } = await import("../../generated/openapi.ts");
      return { status: 200, body: { ...openapi, servers: [{ url: `${state.url}/api/v1` }] } };
    },

    async getDocs() {
      const [{ openapi }, { apiPage }] = await Promise.all([
        import("../../generated/openapi.ts"),
        import("../docs/api-page.ts"),
      ]);
      return {
        status: 200,
        headers: {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
        },
        raw: apiPage(openapi),
      };
    },
  };
}

/** The hook by which clients test how they take errors. Contract: `schemas/openapi.json`, `/health`. */
function testError(kind: string): HttpError {
  return kind === "not_found" || kind === "stack" || kind === "bad_request"
    ? new HttpError(404, `${kind}: an error that was asked for`)
    : new HttpError(500, "an error that was asked for");
}
