import { Worker } from "node:worker_threads";
import { StepflowAbortError, StepflowError } from "@stepflow/core";
import { programUrl } from "../program-url.ts";
import {
  type FromSandbox,
  type FunctionSource,
  type SandboxFailure,
  type SandboxLimits,
  tookTooLong,
} from "./messages.ts";

/** One call of a function. */
export interface SandboxCall {
  readonly source: FunctionSource;
  /** JSON text. */
  readonly input: string;
  /** What `context` says without asking, as JSON text. */
  readonly facts: string;
  readonly signal: AbortSignal;
  /** Answers what the code asks through `context`, as JSON text. */
  answer(method: string, parameters: string): Promise<string>;
  log(level: string, text: string): void;
}

/** How a call ended: with its output as JSON text, or not. */
export type SandboxOutcome = { readonly output: string } | { readonly failure: SandboxFailure };

interface WaitingCall {
  readonly call: SandboxCall;
  settle(outcome: SandboxOutcome | Error): void;
}

/** How long after its time is up a thread may take to say so, in ms, before it is ended. */
const graceMs = 250;

/**
 * Threads that run sandboxed code, one call each at a time. A thread whose code used up its time or memory is ended and
 * another takes its place, so nothing that code does outlives its call.
 */
export class SandboxPool {
  readonly #limits: SandboxLimits;
  readonly #maxThreads: number;
  readonly #idle: Worker[] = [];
  readonly #threads = new Set<Worker>();
  readonly #queue: WaitingCall[] = [];
  #isClosed = false;

  constructor(limits: SandboxLimits, maxThreads: number) {
    this.#limits = limits;
    this.#maxThreads = maxThreads;
  }

  /**
   * Runs a call as soon as a thread is free.
   *
   * @throws StepflowAbortError when the call's signal is aborted
   */
  run(call: SandboxCall): Promise<SandboxOutcome> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: SandboxOutcome | Error): void => {
        call.signal.removeEventListener("abort", giveUp);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
      const waiting: WaitingCall = { call, settle };
      const giveUp = (): void => {
        const place = this.#queue.indexOf(waiting);
        if (place < 0) return;
        this.#queue.splice(place, 1);
        settle(aborted(call.signal));
      };
      if (this.#isClosed) return settle(new StepflowAbortError("the sandbox of user-defined functions is closed"));
      if (call.signal.aborted) return settle(aborted(call.signal));
      call.signal.addEventListener("abort", giveUp, { once: true });
      this.#queue.push(waiting);
      this.#startNext();
    });
  }

  /** Ends all threads; calls that go on fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { settle } of this.#queue.splice(0)) {
      settle(new StepflowAbortError("the sandbox of user-defined functions is closed"));
    }
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #startNext(): void {
    const next = this.#queue[0];
    if (next === undefined) return;
    const thread = this.#idle.pop() ?? (this.#threads.size < this.#maxThreads ? this.#startThread() : undefined);
    if (thread === undefined) return;
    this.#queue.shift();
    this.#runOn(thread, next);
  }

  #startThread(): Worker {
    const thread = new Worker(programUrl("udf/sandbox-thread"), {
      workerData: this.#limits,
      stdin: false,
      env: {},
      name: "udf",
    });
    this.#threads.add(thread);
    return thread;
  }

  #runOn(thread: Worker, { call, settle }: WaitingCall): void {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const end = (outcome: SandboxOutcome | Error, thereafter: "keep thread" | "end thread"): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      call.signal.removeEventListener("abort", abort);
      // All at once would take the thread's own listeners, too.
      for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
      if (thereafter === "keep thread") {
        // An idle thread keeps no process alive.
        thread.unref();
        this.#idle.push(thread);
      } else {
        // Ending can fail in no way that matters here; an error of a thread that is being ended has no other reader.
        thread.on("error", () => {});
        this.#threads.delete(thread);
        void thread.terminate();
      }
      settle(outcome);
      this.#startNext();
    };
    const abort = (): void => end(aborted(call.signal), "end thread");
    thread.ref();
    thread.on("message", (message: FromSandbox) => {
      switch (message.type) {
        case "started":
          timer = setTimeout(() => end({ failure: tookTooLong }, "end thread"), this.#limits.timeoutMs + graceMs);
          return;
        case "returned":
          return end({ output: message.output }, "keep thread");
        case "failed":
          return end({ failure: message.failure }, spoilsThread(message.failure) ? "end thread" : "keep thread");
        case "log":
          return call.log(message.level, message.text);
        case "request":
          return void answerOf(call, message.method, message.arguments).then((answer) => {
            // Whoever has the thread by then has questions of its own.
            if (!isOver) thread.postMessage({ type: "answer", request: message.request, ...answer });
          });
      }
    });
    thread.on("error", (error) => end(explain(error), "end thread"));
    thread.on("exit", () => end(new Error("the thread of the sandbox ended"), "end thread"));
    call.signal.addEventListener("abort", abort, { once: true });
    thread.postMessage({ type: "call", source: call.source, input: call.input, facts: call.facts });
  }
}

async function answerOf(
  call: SandboxCall,
  method: string,
  parameters: string,
): Promise<{ succeeded: boolean; value: string }> {
  try {
    return { succeeded: true, value: await call.answer(method, parameters) };
  } catch (error) {
    return { succeeded: false, value: error instanceof Error ? error.message : String(error) };
  }
}

function explain(error: unknown): Error {
  const cause = error instanceof Error ? error : new Error(String(error));
  if (!("code" in cause) || cause.code !== "ERR_MODULE_NOT_FOUND") return cause;
  const hint = "Install it: npm install quickjs-emscripten-core @jitl/quickjs-wasmfile-release-sync.";
  return new StepflowError("DEPENDENCY", "user-defined functions need the interpreter QuickJS", { cause, hint });
}

/** After these, nobody knows what state the interpreter is in. */
function spoilsThread({ kind }: SandboxFailure): boolean {
  return kind === "memory" || kind === "time" || kind === "stalled";
}

function aborted(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new StepflowAbortError("the call was given up");
}
