import { createHash } from "node:crypto";
import { isFields, type Json, type JsonFields, WorkerError } from "./reference-messages.ts";
import { getBlob, putBlob } from "./reference-references.ts";

export interface Call {
  readonly component: string;
  readonly input: Json;
  readonly signal: AbortSignal;
  readonly blobApiUrl: string | undefined;
  ask(method: string, params: Json): Promise<JsonFields>;
}

const counts = new Map<string, { started: number; aborted: number }>();

const components: Record<string, (input: JsonFields, call: Call) => Promise<Json | undefined>> = {
  echo: async (_, { input }) => input,
  nothing: async () => undefined,
  async greet({ name }) {
    if (typeof name !== "string") throw new WorkerError(-32003, "$.name: expected a string");
    return { message: `Hello ${name}` };
  },
  async fail({ code, message, data }) {
    if (!Number.isSafeInteger(code)) throw new WorkerError(-32003, "$.code: expected an integer");
    if (typeof message !== "string") throw new WorkerError(-32003, "$.message: expected a string");
    throw new WorkerError(Number(code), message, data);
  },
  async wait({ ms, value }) {
    await new Promise((resolve) => setTimeout(resolve, Number(ms)));
    return value;
  },
  async slow({ key }, { signal }) {
    const count = countOf(key);
    count.started += 1;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 60_000);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        count.aborted += 1;
        resolve();
      });
    });
    return null;
  },
  slow_count: async ({ key }) => ({ ...countOf(key) }),
  sub_runs: ({ flowId, inputs }, { ask }) =>
    Promise.all((inputs as Json[]).map((input, index) => subRun(ask, flowId ?? null, input, index))),
  async submit_run({ flowId, input }, { ask }) {
    const params = { flowId: flowId ?? null, inputs: [input ?? null], wait: false, subflowKey: keyOf(0) };
    const runId = field(await ask("runs/submit", params), "runId");
    return { runId, status: field(await ask("runs/get", { runId }), "status") };
  },
  async blob(_, { input, blobApiUrl }) {
    const blobId = await putBlob(input, blobApiUrl);
    return { blobId, data: await getBlob(blobId, blobApiUrl) };
  },
};

const infos: readonly (JsonFields & { component: string })[] = Object.keys(components).map((name) => ({
  component: `/conformance/${name}`,
  description: name,
  input_schema: {},
  output_schema: {},
}));

export function listReferenceComponents(): (JsonFields & { component: string })[] {
  return [...infos];
}

export async function callReferenceComponent(call: Call): Promise<Json | undefined> {
  const work = components[call.component.replace("/conformance/", "")];
  return work?.(isFields(call.input) ? call.input : {}, call);
}

async function subRun(ask: Call["ask"], flowId: Json, input: Json, index: number): Promise<Json> {
  const answer = await ask("runs/submit", { flowId, inputs: [input], wait: true, subflowKey: keyOf(index) });
  const found = field(answer, "results");
  const results = Array.isArray(found) ? found : [];
  const item = isFields(results[0]) ? results[0].result : undefined;
  if (!isFields(item)) throw new WorkerError(-32100, "the runtime's answer has no result");
  if (item.outcome === "success") return item.result ?? null;
  const failed = isFields(item.error) ? item.error : {};
  throw new WorkerError(Number(failed.code ?? -32100), String(failed.message), failed.data);
}

function keyOf(index: number): string {
  const digits = createHash("sha256").update(`sub-run ${index}`).digest("hex");
  return digits.slice(0, 32).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

/** A field of what the runtime answered; its error is this worker's. */
function field({ result, error }: JsonFields, name: string): Json {
  if (isFields(error)) throw new WorkerError(Number(error.code), String(error.message), error.data);
  return (isFields(result) ? result[name] : undefined) ?? null;
}

function countOf(key: Json | undefined): { started: number; aborted: number } {
  const count = counts.get(String(key)) ?? { started: 0, aborted: 0 };
  counts.set(String(key), count);
  return count;
}
