import {
  type JsonValue,
  type RunFilter,
  type RunSummary,
  StepflowError,
  type SubmitOptions,
} from "@stepflow/core/executor";
import { checkCount } from "./check-numbers.ts";
import type { Answer, Call } from "./http/call.ts";
import type { Exchange } from "./http/exchange.ts";
import type { HttpResponse } from "./http/http-message.ts";
import { query } from "./http/query.ts";
import { readJson } from "./http/read-json.ts";
import { refusePage } from "./http/refuse-page.ts";
import { type Dialect, type Health, readHealth } from "./wire/read-health.ts";
import { type ItemAnswer, readInputs, readItemList } from "./wire/read-items.ts";
import { readCreatedRun, readRun, readRuns } from "./wire/read-run.ts";
import { statusNumber } from "./wire/read-status.ts";

/** How long the server is asked to wait at once, in s: proxies give up on silence after 60. */
const waitSecs = 50;

/** A call whose answer is JSON. */
export type JsonCall = Omit<Call<JsonValue>, "read">;

/** A run to create. */
export interface NewRun {
  readonly flowId: string;
  /** A JSON array, one element for each item. */
  readonly inputs: readonly JsonValue[];
  readonly options: SubmitOptions;
  readonly waiting: "wait" | "submit";
}

/** What a server is asked, whichever it is: paths, bodies and queries in, values of this project out. */
export class Server {
  readonly exchange: Exchange;
  #dialect: Promise<Dialect> | undefined;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }

  health(): Promise<Answer<Health>> {
    return this.json({ operation: "health", method: "GET", path: "/health", repeatable: "safe" }, readHealth);
  }

  /** Asked once; again after it failed. */
  dialect(): Promise<Dialect> {
    this.#dialect ??= this.health().then(
      ({ body }) => body.dialect,
      (error) => {
        this.#dialect = undefined;
        throw error;
      },
    );
    return this.#dialect;
  }

  async createRun({ flowId, inputs, options, waiting }: NewRun): Promise<Answer<ReturnType<typeof readCreatedRun>>> {
    const { variables, overrides, maxConcurrency } = options;
    checkCount("maxConcurrency", maxConcurrency);
    const key = idempotencyKey(await this.dialect(), options);
    const wait = waiting === "wait" ? true : undefined;
    const timeoutSecs = wait && waitSecs;
    const body = { flowId, input: inputs, variables, overrides, maxConcurrency, wait, timeoutSecs };
    return this.json(
      {
        operation: "runs.create",
        method: "POST",
        path: "/runs",
        headers: key === undefined ? jsonHeaders : { ...jsonHeaders, "idempotency-key": key },
        body: JSON.stringify(body),
        repeatable: key === undefined ? "unsafe" : "safe",
        serverWaitMs: waiting === "wait" ? waitSecs * 1_000 : 0,
      },
      readCreatedRun,
    );
  }

  getRun(runId: string): Promise<Answer<RunSummary>> {
    return this.json(this.get("runs.get", runPath(runId), runId), readRun);
  }

  /** Answers when the run has ended, or after `waitSecs`, or `maxMs` when that is less. */
  async awaitRun(runId: string, maxMs: number, signal: AbortSignal | undefined): Promise<RunSummary> {
    const timeoutSecs = Math.min(waitSecs, Math.ceil(maxMs / 1_000));
    const path = runPath(runId) + query({ wait: true, timeoutSecs });
    const call = { ...this.get("runs.wait", path, runId), serverWaitMs: timeoutSecs * 1_000, signal };
    return (await this.json(call, readRun)).body;
  }

  async getInputs(runId: string): Promise<ReadonlyMap<number, JsonValue>> {
    return (await this.json(this.get("runs.get", runPath(runId), runId), readInputs)).body;
  }

  async getItems(runId: string): Promise<readonly ItemAnswer[]> {
    return (await this.json(this.get("runs.items", runPath(runId, "items"), runId), readItemList)).body;
  }

  /** A page of runs behind `after`, where the server knows that, else from `offset` on. */
  async listRuns(
    { roots, status, ...filter }: RunFilter,
    page: { readonly limit: number; readonly offset: number; readonly after: string | undefined },
  ): Promise<ReturnType<typeof readRuns>> {
    const numbered = status !== undefined && (await this.dialect()) === "0.13";
    const values = {
      ...filter,
      status: numbered ? statusNumber(status) : status,
      rootsOnly: roots === "only" ? true : undefined,
      limit: page.limit,
      ...(page.after === undefined ? { offset: page.offset || undefined } : { after: page.after }),
    };
    return (await this.json(this.get("runs.list", `/runs${query(values)}`), readRuns)).body;
  }

  /** Cancels, pauses or resumes a run: asked twice, it comes to the same. */
  async changeRun(runId: string, change: "cancel" | "pause" | "resume"): Promise<void> {
    const path = runPath(runId, change);
    await this.exchange.call({ ...this.get(`runs.${change}`, path, runId), method: "POST", read: readNothing });
  }

  async deleteRun(runId: string): Promise<void> {
    const call = { ...this.get("runs.delete", runPath(runId), runId), method: "DELETE" };
    await this.exchange.call({ ...call, repeatable: "unsafe", read: readNothing });
  }

  /** Makes a call and reads its JSON. */
  json<Body>(call: JsonCall, read: (body: JsonValue) => Body): Promise<Answer<Body>> {
    return this.exchange.call({ ...call, read: (response) => readJson(response, read) });
  }

  /** A question that changes nothing. */
  get(operation: string, path: string, runId?: string): JsonCall {
    return { operation, method: "GET", path, repeatable: "safe", runId };
  }
}

export const jsonHeaders: Readonly<Record<string, string>> = { "content-type": "application/json" };

/** The path of a run or of what is below it; ids are encoded, since they may come from anywhere. */
export function runPath(runId: string, ...below: readonly string[]): string {
  return ["/runs", ...[runId, ...below].map(encodeURIComponent)].join("/");
}

/**
 * Reads the body to its end, so that the connection can be used again.
 *
 * @throws ProtocolError when it is a page: that comes from somebody else on the way, and nothing was done
 */
async function readNothing(response: HttpResponse): Promise<void> {
  await response.text();
  refusePage(response);
}

/** What makes creating a run safe to repeat, where the server honours it. */
function idempotencyKey(dialect: Dialect, { idempotencyKey: given }: SubmitOptions): string | undefined {
  if (dialect === "stepflow") return given ?? newKey();
  if (given === undefined) return undefined;
  throw new StepflowError("UNSUPPORTED", `official ${dialect} servers know no idempotency keys; found ${given}`, {
    hint: "Without one, a submission whose answer is lost is not repeated.",
  });
}

/** Pages that came without TLS have no `crypto.randomUUID`, which costs a tenth where it is. */
function newKey(): string {
  if ("randomUUID" in crypto) return crypto.randomUUID();
  return Array.from(globalThis.crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
