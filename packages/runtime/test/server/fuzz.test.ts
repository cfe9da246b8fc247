import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { propertyTimeoutMs, runs } from "../../../core/test/support/runs.ts";
import { openapi } from "../../src/generated/openapi.ts";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";
import { type CheckedServer, serveChecked } from "./support/checked-server.ts";
import { arbitraryFor } from "./support/schema-arbitrary.ts";
import { failing, greet, testWorker } from "./support/test-worker.ts";

/** Longer than anything here should take: what takes longer hangs. */
const hangMs = 20_000;

let runtime: StepflowRuntime;
let api: CheckedServer;
/** Ids that lead somewhere, for paths and bodies. */
let flowIds: string[];
let runIds: string[];

beforeAll(async () => {
  runtime = await StepflowRuntime.start({ components: [testWorker().server], retry: { transportMaxRetries: 0 } });
  api = await serveChecked(runtime);
  flowIds = await Promise.all(
    [greet, failing, { output: { $input: "$" } }].map(async (flow) => (await runtime.flows.store(flow)).flowId),
  );
  runIds = await Promise.all(
    flowIds.map(async (flowId) => {
      const run = await runtime.submitMany({ flowId }, [{ name: "Ada" }, null]);
      await run.wait();
      return run.id;
    }),
  );
});
afterAll(async () => {
  await api.close();
  await runtime.close();
});

interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

const hostileIds = [
  "0",
  "%2e%2e",
  "a%00b",
  "x".repeat(2_000),
  "%F0%9F%99%82",
  "0197a3c2-5b0c-7000-8000-000000000001",
  "%zz",
];

/** Ids that are known only when the test runs are chosen by a number. */
const idAt = (kind: string, choice: number): string => {
  const known = kind === "run_id" ? runIds : kind === "step_id" ? ["hello", "broken"] : flowIds;
  const ids = [...known, ...known, ...known, ...hostileIds];
  return ids[choice % ids.length] ?? "";
};

function requestsOf(method: string, path: string, operation: JsonObject): fc.Arbitrary<FuzzedRequest> {
  const parameters = (isJsonArray(operation.parameters) ? operation.parameters : []).filter(isJsonObject);
  const query = fc.record(
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === "query")
        .map(({ name, schema }) => [String(name), arbitraryFor(schema, openapi)]),
    ),
    { requiredKeys: [] },
  );
  const content = isJsonObject(operation.requestBody) ? operation.requestBody.content : undefined;
  const json = isJsonObject(content) ? content["application/json"] : undefined;
  const body = isJsonObject(json) ? bodiesOf(json.schema) : fc.constant(undefined);
  const contentType = fc.oneof(
    { weight: 8, arbitrary: fc.constant("application/json") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("text/plain", "application/octet-stream", "application/problem+json", ";"),
    },
  );
  const accept = fc.constantFrom("*/*", "application/octet-stream", "text/html");
  return fc
    .record({ query, body, contentType, accept, choices: fc.array(fc.nat(), { minLength: 2, maxLength: 2 }) })
    .map(({ query, body, contentType, accept, choices }) => {
      const [one = 0, two = 0] = choices;
      let taken = 0;
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, kind: string) => idAt(kind, taken++ === 0 ? one : two));
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]) => [
          name,
          wellFormed(typeof value === "string" ? value : JSON.stringify(value)),
        ]),
      );
      return {
        method,
        path: search.size === 0 ? filled : `${filled}?${search}`,
        headers: { accept, ...(body !== undefined && { "content-type": contentType }) },
        body:
          body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(withKnownFlow(body, one)),
      };
    });
}

function bodiesOf(schema: JsonValue | undefined): fc.Arbitrary<JsonValue | string> {
  return fc.oneof(
    { weight: 10, arbitrary: arbitraryFor(schema, openapi) },
    { weight: 1, arbitrary: fc.constantFrom("", "{", "[".repeat(1_000), "\ufeff{}", '{"a":1}{"b":2}', "nul") },
  );
}

/** Most runs are of flows that there are, and nobody waits for long. */
function withKnownFlow(body: JsonValue, choice: number): JsonValue {
  if (!isJsonObject(body) || !("flowId" in body) || choice % 8 === 0) return body;
  const timeoutSecs = typeof body.timeoutSecs === "number" ? Math.min(body.timeoutSecs, 1) : 1;
  return { ...body, flowId: flowIds[choice % flowIds.length] ?? "", timeoutSecs };
}

/** What a URL can carry: half a pair is none. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "?").slice(0, 1_000);

const requests = Object.entries(openapi.paths as JsonObject).flatMap(([path, item]) =>
  Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) =>
    isJsonObject(operation) ? [requestsOf(method.toUpperCase(), path, operation)] : [],
  ),
);

/** 500 where the contract has it: a blob that is no JSON is asked for as JSON, an error is asked for. */
const isPromised = (path: string, message: string): boolean =>
  /is not JSON; ask for its bytes|an error that was asked for/.test(message) && /^\/(blobs|health)/.test(path);

it(
  "answers whatever is asked, as the contract says: no 500, and nothing hangs",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(...requests), async ({ method, path, headers, body }) => {
        const signal = AbortSignal.timeout(hangMs);
        const answer = await api.call(method, path, { headers, signal, ...(body !== undefined && { body }) });
        if (answer.status >= 500) expect(isPromised(path, answer.body.message), answer.text).toBe(true);
      }),
      { ...runs(10_000), endOnFailure: true },
    );
  },
  propertyTimeoutMs,
);
