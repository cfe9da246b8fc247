import type { QuickJSWASMModule } from "quickjs-emscripten-core";
import { type FromSandbox, type FunctionSource, type SandboxFailure, type SandboxLimits } from "./messages.ts";
/** A call of a function came to nothing. */
export declare class SandboxError extends Error {
    readonly name = "SandboxError";
    readonly failure: SandboxFailure;
    constructor(failure: SandboxFailure);
}
/** The code of one blob, loaded once, in an interpreter of its own. Calls follow each other; they never overlap. */
export declare class SandboxedProgram {
    #private;
    /** @throws SandboxError when the code does not load */
    constructor(quickjs: QuickJSWASMModule, source: FunctionSource, limits: SandboxLimits, deadline: number);
    /** Gives the interpreter's memory back. */
    dispose(): void;
    /** Begins a call. What comes of it, and what it asks, goes to `emit`; exactly one message ends the call. */
    call(input: string, facts: string, deadline: number, emit: (message: FromSandbox) => void): void;
    /** Hands the answer to a question of the call that goes on; a late one is dropped. */
    receive(request: number, succeeded: boolean, value: string): void;
    /** Whether the call left work behind, which must not run during the next one. */
    get hasLeftovers(): boolean;
}
//# sourceMappingURL=sandboxed-program.d.ts.map