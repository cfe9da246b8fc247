import { type FunctionSource, type SandboxFailure, type SandboxLimits } from "./messages.ts";
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
export type SandboxOutcome = {
    readonly output: string;
} | {
    readonly failure: SandboxFailure;
};
/**
 * Threads that run sandboxed code, one call each at a time. A thread whose code used up its time or memory is ended and
 * another takes its place, so nothing that code does outlives its call.
 */
export declare class SandboxPool {
    #private;
    constructor(limits: SandboxLimits, maxThreads: number);
    /**
     * Runs a call as soon as a thread is free.
     *
     * @throws StepflowAbortError when the call's signal is aborted
     */
    run(call: SandboxCall): Promise<SandboxOutcome>;
    /** Ends all threads; calls that go on fail. */
    close(): Promise<void>;
}
//# sourceMappingURL=sandbox-pool.d.ts.map