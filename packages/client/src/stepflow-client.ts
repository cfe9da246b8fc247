import {
  type FlowSource,
  type JsonValue,
  ProtocolError,
  type Run,
  type RunOptions,
  type RunOutcome,
  type StepflowExecutor,
  type SubmitOptions,
  toJsonValue,
  type ValidationResult,
} from "@stepflow/core/executor";
import { platform } from "#platform";
import { checkAmount } from "./check-numbers.ts";
import { flowDocument } from "./flows/flow-document.ts";
import { KnownFlows } from "./flows/known-flows.ts";
import { Exchange } from "./http/exchange.ts";
import { fetchTransport } from "./http/fetch-transport.ts";
import { retryPolicy } from "./http/retry-policy.ts";
import { Lifetime } from "./lifetime.ts";
import { eventSink } from "./observe/log-events.ts";
import { headerSource, readUrl, type StepflowClientOptions } from "./options.ts";
import {
  blobsResource,
  type ClientBlobs,
  type ClientComponents,
  type ClientFlows,
  type ClientRuns,
  componentsResource,
  flowsResource,
  runsResource,
} from "./resources/resources.ts";
import { type Answered, answered } from "./resources/with-response.ts";
import { resultOf, typedOutcomes } from "./run/outcomes.ts";
import { runToEnd } from "./run/run-to-end.ts";
import { ServerRun } from "./run/server-run.ts";
import { Server } from "./server.ts";
import type { Health } from "./wire/read-health.ts";

const defaultTimeoutMs = 60_000;

/**
 * Runs flows on a server: this project's, or an official one of 0.11 or 0.13.
 *
 * @example
 * const client = new StepflowClient("http://localhost:7837", { apiKey });
 * const { message } = await client.run(hello, { name: "Ada" });
 * await client.close();
 */
export class StepflowClient implements StepflowExecutor {
  /** The server's address. */
  readonly url: string;
  /**
   * Calls the server as the client does: with its keys, retries and hooks. For `createApiClient` of `@stepflow/api`, and
   * whatever else takes a `fetch`; throws the client's errors where no answer comes, and answers every status.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly flows: ClientFlows;
  readonly runs: ClientRuns;
  readonly blobs: ClientBlobs;
  readonly components: ClientComponents;
  readonly #server: Server;
  readonly #known: KnownFlows;
  readonly #lifetime = new Lifetime();
  readonly #closeTransport: () => Promise<void>;

  /**
   * @param url the server's address; `STEPFLOW_URL` or `http://localhost:7837` when absent
   * @throws ValidationError for options that cannot be
   */
  constructor(url?: string | URL, options: StepflowClientOptions = {}) {
    const { fetch, transport = platform.openTransport, middleware = [], timeoutMs = defaultTimeoutMs } = options;
    checkAmount("timeoutMs", timeoutMs);
    const { send, close } = fetch === undefined ? transport() : { send: fetchTransport(fetch), close: nothing };
    this.url = readUrl(url);
    this.#closeTransport = close;
    const exchange = new Exchange({
      baseUrl: `${this.url}/api/v1`,
      transport: send,
      middleware,
      headers: headerSource(options),
      timeoutMs,
      retry: retryPolicy(options.retry),
      emit: eventSink(options.onEvent, options.logger),
    });
    this.#server = new Server(exchange);
    this.#known = new KnownFlows(this.#server);
    this.fetch = async (request) => {
      const { fetchThrough } = await import("./http/fetch-through.ts");
      return fetchThrough(exchange, request);
    };
    this.flows = flowsResource(this.#server);
    this.runs = runsResource(this.#server);
    this.blobs = blobsResource(this.#server);
    this.components = componentsResource(this.#server);
  }

  /** How the server is, and which API it speaks. */
  health(): Answered<Health> {
    return answered(this.#server.health());
  }

  async run<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options?: RunOptions,
  ): Promise<Output> {
    return resultOf(only(await this.#runAll(flow, [toJsonValue(input, "input")], options)));
  }

  async runResult<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options?: RunOptions,
  ): Promise<RunOutcome<Output>> {
    return only(await this.#runAll(flow, [toJsonValue(input, "input")], options));
  }

  async runMany<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options?: RunOptions,
  ): Promise<RunOutcome<Output>[]> {
    return this.#runAll(flow, inputs.map(toInput), options);
  }

  async submit<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    input: NoInfer<Input>,
    options?: SubmitOptions,
  ): Promise<Run<Output>> {
    return this.#submitAll(flow, [toJsonValue(input, "input")], options);
  }

  async submitMany<Input = unknown, Output = JsonValue>(
    flow: FlowSource<Input, Output>,
    inputs: readonly NoInfer<Input>[],
    options?: SubmitOptions,
  ): Promise<Run<Output>> {
    return this.#submitAll(flow, inputs.map(toInput), options);
  }

  getRun(runId: string): Run {
    return new ServerRun(runId, this.#server, this.#lifetime);
  }

  async validate(flow: FlowSource<unknown, unknown>): Promise<ValidationResult> {
    const [document, { validateFlow }] = await Promise.all([flowDocument(flow), import("./flows/validate-flow.ts")]);
    if (document.kind === "flow") return validateFlow(this.#server, document);
    const stored = await this.flows.get(document.flowId);
    return validateFlow(this.#server, { flow: stored, text: JSON.stringify(stored) });
  }

  /**
   * Ends what this client waits for with StepflowAbortError; runs on the server go on.
   *
   * @param options `drainMs`: how long to let waits come to their end first, 0 by default
   */
  async close({ drainMs = 0 }: { readonly drainMs?: number } = {}): Promise<void> {
    await this.#lifetime.drain(drainMs);
    this.#server.exchange.close();
    await this.#closeTransport();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #runAll<Output>(
    flow: FlowSource<unknown, Output>,
    inputs: readonly JsonValue[],
    options: RunOptions = {},
  ): Promise<RunOutcome<Output>[]> {
    return typedOutcomes(this.#lifetime.hold(() => runToEnd(this.#server, this.#known, flow, inputs, options)));
  }

  #submitAll<Output>(
    flow: FlowSource<unknown, Output>,
    inputs: readonly JsonValue[],
    options: SubmitOptions = {},
  ): Promise<Run<Output>> {
    return this.#lifetime.hold(async () => {
      const create = (flowId: string) => this.#server.createRun({ flowId, inputs, options, waiting: "submit" });
      const { body } = await this.#known.use(flow, create);
      return new ServerRun<Output>(body.run.runId, this.#server, this.#lifetime);
    });
  }
}

function only<Output>([outcome]: readonly RunOutcome<Output>[]): RunOutcome<Output> {
  if (outcome === undefined) throw new ProtocolError("the server answered no result for the run");
  return outcome;
}

function toInput(input: unknown, index: number): JsonValue {
  return toJsonValue(input, `input ${index}`);
}

async function nothing(): Promise<void> {}
