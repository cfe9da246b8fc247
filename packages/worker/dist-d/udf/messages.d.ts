/** What a function may ask of the runtime through its `context`. Anything else that comes out of a sandbox is refused. */
export declare const contextMethods: readonly ["putBlob", "getBlob", "evaluateFlow", "evaluateFlows", "progress", "emit"];
export type ContextMethod = (typeof contextMethods)[number];
/** The code of one function as a thread needs it. */
export interface FunctionSource {
    /** The blob that it stands in: the same id always means the same code. */
    readonly id: string;
    readonly code: string;
    /** Which of the code's functions is meant, when it declares several. */
    readonly functionName: string | undefined;
}
export interface SandboxLimits {
    readonly timeoutMs: number;
    readonly memoryBytes: number;
    readonly maxCompiled: number;
}
/** From the worker to a sandbox's thread. Values cross as JSON text, so that no object of the host reaches the code. */
export type ToSandbox = {
    readonly type: "call";
    readonly source: FunctionSource;
    readonly input: string;
    readonly facts: string;
} | {
    readonly type: "answer";
    readonly request: number;
    readonly succeeded: boolean;
    readonly value: string;
};
/** Why a call came to nothing. */
export type FailureKind = "syntax" | "shape" | "thrown" | "memory" | "time" | "stalled" | "output";
export interface SandboxFailure {
    readonly kind: FailureKind;
    readonly message: string;
    /** Where in the code, as its own interpreter says. */
    readonly stack?: string;
}
export declare const tookTooLong: SandboxFailure;
/** From a sandbox's thread to the worker. */
export type FromSandbox = 
/** The call has begun, so its time runs; until then the thread made itself ready. */
{
    readonly type: "started";
} | {
    readonly type: "request";
    readonly request: number;
    readonly method: string;
    readonly arguments: string;
} | {
    readonly type: "log";
    readonly level: string;
    readonly text: string;
} | {
    readonly type: "returned";
    readonly output: string;
} | {
    readonly type: "failed";
    readonly failure: SandboxFailure;
};
//# sourceMappingURL=messages.d.ts.map