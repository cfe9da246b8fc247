import { StepflowAbortError, StepflowError, StepflowTimeoutError } from "@stepflow/core/executor";
import type { OnClientEvent } from "../observe/client-event.ts";
import type { Answer, Call, ResponseInfo } from "./call.ts";
import { connectionError } from "./connection-error.ts";
import { errorOfResponse } from "./error-of-response.ts";
import type { CallContext, ClientMiddleware, HttpRequest, HttpResponse, Transport } from "./http-message.ts";
import { pause } from "./pause.ts";
import { delayAfter, type RetryPolicy } from "./retry-policy.ts";
import { unlessAborted } from "./unless-aborted.ts";

type Headers = Readonly<Record<string, string>>;

/** How calls are made. */
export interface ExchangeSettings {
  /** What stands before every path: the server's address and `/api/v1`. */
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly middleware: readonly ClientMiddleware[];
  /** The headers of every request, asked for before every attempt. */
  readonly headers: () => Headers | Promise<Headers>;
  /** In ms; 0 for none. */
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  readonly emit: OnClientEvent | undefined;
}

/** Makes calls: with headers, middleware, time-outs, retries and errors. */
export class Exchange {
  readonly settings: ExchangeSettings;
  readonly #closing = new AbortController();
  /** The attempts under way. Cheaper than a listener of each at the signal. */
  readonly #underWay = new Set<AttemptLimit>();

  constructor(settings: ExchangeSettings) {
    this.settings = settings;
  }

  /**
   * Makes a call, again and again if need be.
   *
   * @throws the errors that `docs/client.md` lists
   */
  async call<Body>(call: Call<Body>): Promise<Answer<Body>> {
    const { retry, emit } = this.settings;
    const startedMs = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(call, attempt);
      } catch (error) {
        const elapsedMs = performance.now() - startedMs;
        const delayMs = delayAfter(retry, error, { attempt, elapsedMs, repeatable: call.repeatable });
        if (delayMs === undefined) throw error;
        emit?.({ type: "retry", ...factsOf(call, attempt), code: codeOf(error), delayMs });
        await this.pause(delayMs, call);
      }
    }
  }

  /** @throws StepflowAbortError when the caller's signal or the closing of the client ends it */
  async pause(ms: number, call: Pick<Call<unknown>, "signal" | "runId"> = {}): Promise<void> {
    const closing = this.#closing.signal;
    await pause(ms, call.signal === undefined ? [closing] : [closing, call.signal]);
    this.refuseAborted(call);
  }

  /** @throws StepflowAbortError when the caller's signal is aborted or the client closed */
  refuseAborted({ signal, runId }: Pick<Call<unknown>, "signal" | "runId">): void {
    if (signal?.aborted === true) {
      throw new StepflowAbortError("the signal of the call was aborted", { cause: signal.reason, runId });
    }
    if (this.#closing.signal.aborted) throw new StepflowAbortError("the client was closed", { runId });
  }

  /** Ends every call with StepflowAbortError, and refuses new ones. */
  close(): void {
    this.#closing.abort();
    for (const limit of this.#underWay) limit.abort();
  }

  /** Hot: this is what the client adds to a bare request. */
  async #attempt<Body>(call: Call<Body>, attempt: number): Promise<Answer<Body>> {
    const { baseUrl, headers, emit } = this.settings;
    this.refuseAborted(call);
    const limit = new AttemptLimit(call, this.settings.timeoutMs, this.#closing.signal);
    this.#underWay.add(limit);
    const startedMs = emit === undefined ? 0 : performance.now();
    emit?.({ type: "request", ...factsOf(call, attempt) });
    try {
      const own = headers();
      const common = own instanceof Promise ? await unlessAborted(own, limit.signal) : own;
      const request: HttpRequest = {
        method: call.method,
        url: baseUrl + call.path,
        headers: call.headers === undefined ? common : { ...common, ...call.headers },
        body: call.body,
        signal: limit.signal,
        timeoutMs: limit.limitMs,
      };
      const response = await this.#send(request, { operation: call.operation, attempt });
      const answer = await this.#readAnswer(call, response);
      emit?.({ type: "response", ...factsOf(call, attempt), ...answeredWith(answer.response, startedMs) });
      return answer;
    } catch (cause) {
      const error = this.#explain(call, cause, limit);
      emit?.(
        StepflowError.isInstance(error) && error.status !== undefined
          ? { type: "response", ...factsOf(call, attempt), ...answeredWith(error, startedMs) }
          : { type: "failure", ...factsOf(call, attempt), code: codeOf(error), durationMs: since(startedMs) },
      );
      throw error;
    } finally {
      this.#underWay.delete(limit);
      limit.end();
    }
  }

  #send(request: HttpRequest, context: CallContext): Promise<HttpResponse> {
    const { middleware } = this.settings;
    if (middleware.length === 0) return this.#transport(request);
    const layer = (index: number, changed: HttpRequest): Promise<HttpResponse> => {
      const around = middleware[index];
      return around === undefined
        ? this.#transport(changed)
        : around(changed, (again) => layer(index + 1, again), context);
    };
    return layer(0, request);
  }

  /** Apart from the middleware: what that throws is its own, and no broken connection. */
  async #transport(request: HttpRequest): Promise<HttpResponse> {
    try {
      return await this.settings.transport(request);
    } catch (cause) {
      throw connectionError(`${request.method} ${request.url}`, cause);
    }
  }

  async #readAnswer<Body>(call: Call<Body>, response: HttpResponse): Promise<Answer<Body>> {
    const { status } = response;
    const subject = (): string => `${call.method} ${this.settings.baseUrl}${call.path}`;
    const head = new ResponseHead(response);
    try {
      if (call.accepts?.(status) ?? (status >= 200 && status < 300)) {
        return { body: await call.read(response), response: head };
      }
      const text = await response.text();
      const header = (name: string): string | undefined => response.header(name);
      throw errorOfResponse(subject(), { status, text, requestId: head.requestId, header }, call.runId);
    } catch (cause) {
      throw connectionError(`${subject()} broke off in the middle of the answer`, cause);
    }
  }

  /** Whoever ended the attempt is its reason, whatever the transport makes of it. */
  #explain(call: Call<unknown>, error: unknown, limit: AttemptLimit): unknown {
    if (limit.passedMs === undefined) {
      try {
        this.refuseAborted(call);
      } catch (aborted) {
        return aborted;
      }
      return error;
    }
    const message = `${call.method} ${this.settings.baseUrl}${call.path} took longer than ${limit.passedMs} ms`;
    return new StepflowTimeoutError(message, { runId: call.runId, cause: error });
  }
}

/** What may end an attempt early: time, the caller, the closing of the client. */
class AttemptLimit {
  readonly signal: AbortSignal;
  /** The time that is given for it, in ms. */
  readonly limitMs: number | undefined;
  /** The time that was given, when it has passed. */
  passedMs: number | undefined;
  readonly abort: () => void;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #caller: AbortSignal | undefined;

  constructor(call: Call<unknown>, timeoutMs: number, closing: AbortSignal) {
    const controller = new AbortController();
    this.abort = () => controller.abort();
    if (call.kind === "stream") {
      // Holds as long as somebody reads, and is collected after that without being taken down.
      const sources = [controller.signal, closing];
      this.signal = AbortSignal.any(call.signal === undefined ? sources : [...sources, call.signal]);
    } else {
      this.signal = controller.signal;
      this.#caller = call.signal;
      this.#caller?.addEventListener("abort", this.abort);
    }
    if (timeoutMs === 0) return;
    const limitMs = timeoutMs + (call.serverWaitMs ?? 0);
    this.limitMs = limitMs;
    this.#timer = setTimeout(() => {
      this.passedMs = limitMs;
      controller.abort();
    }, limitMs);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.abort);
  }
}

/** Reads headers only for those who ask. */
class ResponseHead implements ResponseInfo {
  readonly status: number;
  readonly #response: HttpResponse;

  constructor(response: HttpResponse) {
    this.status = response.status;
    this.#response = response;
  }

  get headers(): Headers {
    return this.#response.headers();
  }

  get requestId(): string | undefined {
    return this.#response.header("x-request-id");
  }
}

function factsOf({ operation, method, path }: Call<unknown>, attempt: number) {
  return { operation, method, path, attempt };
}

function answeredWith(
  { status = 0, requestId }: { readonly status?: number | undefined; readonly requestId?: string | undefined },
  startedMs: number,
) {
  return { status, ...(requestId !== undefined && { requestId }), durationMs: since(startedMs) };
}

function since(startedMs: number): number {
  return performance.now() - startedMs;
}

function codeOf(error: unknown): string {
  return StepflowError.isInstance(error) ? error.code : "UNKNOWN";
}
