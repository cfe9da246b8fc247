import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openapi } from "../../src/generated/openapi.ts";
import { type OperationId, operations } from "../../src/generated/rest-operations.ts";
import { createApiKey } from "../../src/server/keys/api-key.ts";
import { writeKeyFile } from "../../src/server/keys/key-file.ts";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";
import { directoryOf, removeDirectory } from "../cli/command-line.ts";
import { type Answer, type CallOptions, type CheckedServer, serveChecked } from "./support/checked-server.ts";
import { openRequest } from "./support/raw-request.ts";
import { greet, testWorker, waiting } from "./support/test-worker.ts";

// Everything that the contract says that a server may answer, each of it really answered, and checked against the contract.

type Status = "200" | "202" | "400" | "401" | "403" | "404" | "409" | "413" | "415" | "422" | "429" | "500" | "503";

/** What is asked: parts of the path, the query, and what `call` takes. */
interface Request extends CallOptions {
  readonly run?: string;
  readonly flow?: string;
  readonly blob?: string;
  readonly step?: string;
  readonly query?: string;
}

interface PromisedOperation {
  readonly operationId?: OperationId;
  readonly responses?: Readonly<Record<string, unknown>>;
}

const unknownRun = "0197a3c2-5b0c-7000-8000-000000000001";
const unknownBlob = "0".repeat(64);
const json = { "content-type": "application/json" };

let directory: string;
let runtime: StepflowRuntime;
let api: CheckedServer;
const worker = testWorker();
const known = { flow: "", blob: "", ended: "", held: "" };
let spare = 0;

beforeAll(async () => {
  directory = await directoryOf({});
  runtime = await StepflowRuntime.start({ components: [worker.server] });
  api = await serveChecked(runtime, { limits: { maxBodyBytes: 10_000 } });
  known.flow = (await runtime.flows.store(greet)).flowId;
  known.blob = await runtime.blobs.put([1]);
  known.ended = (await runtime.submit({ flowId: known.flow }, { name: "Ada" })).id;
  await runtime.getRun(known.ended).wait();
  await startOthers();
  known.held = (await runtime.submit(waiting, null)).id;
});
afterAll(async () => {
  worker.letGo();
  for (const server of Object.values(others)) await server.close();
  await api.close();
  await runtime.close();
  await removeDirectory(directory);
});

/** What gets the answer that an operation is for. */
const asked: { readonly [Id in OperationId]: () => Request | Promise<Request> } = {
  healthCheck: () => ({}),
  getContract: () => ({}),
  getDocs: () => ({}),
  getMetrics: () => ({}),
  listComponents: () => ({}),
  storeBlob: () => ({ json: { data: 1 } }),
  getBlob: () => ({}),
  storeFlow: () => ({ json: { flow: greet } }),
  getFlow: () => ({}),
  getFlowVariables: () => ({}),
  deleteFlow: async () => {
    spare += 1;
    return { flow: (await runtime.flows.store({ output: { $literal: spare } })).flowId };
  },
  listRuns: () => ({}),
  createRun: () => ({ json: { flowId: known.flow, input: [{ name: "Ada" }], wait: true } }),
  getRun: () => ({}),
  getRunItems: () => ({}),
  getRunFlow: () => ({}),
  getRunSteps: () => ({}),
  getRunStep: () => ({}),
  getRunEvents: () => ({}),
  deleteRun: async () => ({ run: await newRun() }),
  cancelRun: async () => {
    const { id } = await runtime.submit(waiting, null);
    return { run: id };
  },
  pauseRun: () => ({ run: known.held }),
  resumeRun: () => ({ run: known.held }),
};

const { key, record } = createApiKey({ name: "test", scopes: ["admin:write"], createdAt: new Date().toISOString() });
const bearer = { authorization: `Bearer ${key}` };

/** Servers that refuse everything but health. */
let others: Readonly<Record<"keyed" | "limited" | "damaged", CheckedServer>>;

async function startOthers(): Promise<void> {
  const [keyed, damaged] = [join(directory, "keys.json"), join(directory, "damaged.json")];
  for (const file of [keyed, damaged]) await writeKeyFile(file, [record]);
  others = {
    keyed: await serveChecked(runtime, { keysFile: keyed }),
    limited: await serveChecked(runtime, { rateLimit: { perSecond: 0 } }),
    damaged: await serveChecked(runtime, { keysFile: damaged }),
  };
  await ask("listRuns", {}, others.limited);
  await writeFile(damaged, "no keys any more");
  // It is looked at again within a second.
  const hasNoticed = async (): Promise<boolean> =>
    (await ask("listRuns", { headers: bearer }, others.damaged)).status === 500;
  while (!(await hasNoticed())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function newRun(): Promise<string> {
  const run = await runtime.submit({ flowId: known.flow }, { name: "Ada" });
  await run.wait();
  return run.id;
}

const large = { body: JSON.stringify({ large: "x".repeat(10_000) }), headers: json };
const start = (body: object): Request => ({ json: { flowId: known.flow, input: [{ name: "Ada" }], ...body } });

/** What is refused, and is not refused in the same way by others. */
const refused: Partial<Record<`${OperationId} ${Status}`, () => Request | Promise<Request>>> = {
  "createRun 202": () => start({}),
  "createRun 400": () => start({ maxConcurrency: 0 }),
  "createRun 404": () => start({ flowId: "0".repeat(64) }),
  "createRun 409": async () => {
    const headers = { "idempotency-key": "once" };
    await ask("createRun", { ...start({}), headers });
    return { ...start({ input: [{ name: "Bob" }] }), headers };
  },
  "createRun 413": () => large,
  "createRun 415": () => ({ body: "{}", headers: { "content-type": "text/plain" } }),
  "createRun 422": () => start({ input: "no list" }),
  "storeFlow 400": () => ({ body: "{", headers: json }),
  "storeFlow 413": () => large,
  "storeFlow 415": () => ({ body: "{}" }),
  "storeFlow 422": () => ({ json: { flow: { steps: 5 } } }),
  "storeBlob 400": () => ({ json: {} }),
  "storeBlob 415": () => ({ body: "1", headers: { "content-type": ";" } }),
  "getFlow 400": () => ({ flow: known.blob }),
  "getFlowVariables 400": () => ({ flow: known.blob }),
  "listRuns 400": () => ({ query: "limit=many" }),
  "listComponents 400": () => ({ query: "includeSchemas=1" }),
  "healthCheck 400": () => ({ query: "error=a&error=b" }),
  "healthCheck 404": () => ({ query: "error=not_found" }),
  "healthCheck 500": () => ({ query: "error=boom" }),
  "deleteRun 409": () => ({ run: known.held }),
  "cancelRun 409": () => ({ run: known.ended }),
  "pauseRun 409": () => ({ run: known.ended }),
  "resumeRun 409": () => ({ run: known.ended }),
};

/** What every operation refuses in the same way, by its status. */
const alike: Partial<Record<Status, (id: OperationId) => Promise<Answer>>> = {
  "400": (id) => ask(id, { run: "no-uuid" }),
  "404": (id) => ask(id, { run: unknownRun, flow: unknownBlob, blob: unknownBlob }),
  "401": (id) => ask(id, {}, others.keyed),
  "403": (id) => ask(id, { headers: { origin: "https://foreign.example" } }),
  "413": async (id) => {
    const { method, path } = operations[id];
    const announced = { "content-type": "application/octet-stream", "content-length": String(250 * 1024 * 1024 + 1) };
    return (await openRequest(api.server.url, method, path, announced)).finish("x");
  },
  "429": (id) => ask(id, {}, others.limited),
  "500": (id) => ask(id, { headers: bearer }, others.damaged),
  "503": askWhileClosing,
};

async function ask(id: OperationId, request: Request, { call } = api): Promise<Answer> {
  const { run = known.ended, flow = known.flow, blob = known.blob, query, ...options } = request;
  const { method, path } = operations[id];
  const filled = path
    .replace("{run_id}", run)
    .replace("{flow_id}", flow)
    .replace("{blob_id}", blob)
    .replace("{step_id}", "hello");
  return call(method, query === undefined ? filled : `${filled}?${query}`, options);
}

/** One that had begun to ask when the server closed. */
async function askWhileClosing(id: OperationId): Promise<Answer> {
  const another = await serveChecked(runtime);
  const { method, path } = operations[id];
  const begun = await openRequest(another.server.url, method, path.replaceAll(/\{\w+\}/g, unknownRun));
  const closed = another.close();
  const answer = await begun.finish("");
  await closed;
  return answer;
}

const promised = Object.values(openapi.paths as Record<string, Record<string, PromisedOperation>>)
  .flatMap((item) => Object.values(item))
  .flatMap(({ operationId, responses = {} }) =>
    operationId === undefined ? [] : Object.keys(responses).map((status) => [operationId, status as Status] as const),
  );

it.each(promised)("%s answers %s, as the contract has it", async (id, status) => {
  const request = status === "200" ? asked[id] : refused[`${id} ${status}`];
  const answer = request === undefined ? alike[status]?.(id) : ask(id, await request());
  expect(answer, `nothing here makes ${id} answer ${status}`).toBeDefined();
  expect((await answer)?.status).toBe(Number(status));
});
