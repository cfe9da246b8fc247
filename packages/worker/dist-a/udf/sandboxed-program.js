import { tookTooLong, } from "./messages.js";
import { prelude } from "./sandbox-prelude.js";
/** More questions than this at once are a runaway loop; so are more lines of log in one call. */
const maxOpenRequests = 1_000;
const maxLogLines = 1_000;
const maxLogCharacters = 10_000;
const maxStackLines = 10;
const stackBytes = 512 * 1024;
/** A call of a function came to nothing. */
export class SandboxError extends Error {
    name = "SandboxError";
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** The code of one blob, loaded once, in an interpreter of its own. Calls follow each other; they never overlap. */
export class SandboxedProgram {
    #runtime;
    #context;
    #main;
    #start;
    #receive;
    #deadline;
    #emit = () => { };
    #openRequests = 0;
    #logLines = 0;
    #isCalling = false;
    /** @throws SandboxError when the code does not load */
    constructor(quickjs, source, limits, deadline) {
        this.#deadline = deadline;
        this.#runtime = quickjs.newRuntime();
        this.#runtime.setMemoryLimit(limits.memoryBytes);
        this.#runtime.setMaxStackSize(stackBytes);
        this.#runtime.setInterruptHandler(() => Date.now() > this.#deadline);
        this.#context = this.#runtime.newContext();
        const send = this.#context.newFunction("send", (kind, request, name, text) => {
            const fault = this.#take(this.#context.getString(kind), this.#context.getNumber(request), this.#context.getString(name), this.#context.getString(text));
            return fault === undefined ? this.#context.undefined : { error: this.#context.newError(fault) };
        });
        const install = this.#evaluate(prelude, "prelude.js");
        const handlers = this.#succeeded(this.#context.callFunction(install, this.#context.undefined, send));
        this.#start = this.#context.getProp(handlers, "start");
        this.#receive = this.#context.getProp(handlers, "receive");
        for (const handle of [send, install, handlers])
            handle.dispose();
        this.#main = this.#load(source);
    }
    /** Gives the interpreter's memory back. */
    dispose() {
        for (const handle of [this.#main, this.#start, this.#receive])
            handle.dispose();
        this.#context.dispose();
        this.#runtime.dispose();
    }
    /** Begins a call. What comes of it, and what it asks, goes to `emit`; exactly one message ends the call. */
    call(input, facts, deadline, emit) {
        this.#deadline = deadline;
        this.#emit = emit;
        this.#openRequests = 0;
        this.#logLines = 0;
        this.#isCalling = true;
        this.#enter(this.#start, [this.#main, this.#context.newString(input), this.#context.newString(facts)]);
    }
    /** Hands the answer to a question of the call that goes on; a late one is dropped. */
    receive(request, succeeded, value) {
        if (!this.#isCalling)
            return;
        this.#openRequests -= 1;
        const context = this.#context;
        const outcome = succeeded ? context.true : context.false;
        this.#enter(this.#receive, [context.newNumber(request), outcome, context.newString(value)]);
    }
    /** Whether the call left work behind, which must not run during the next one. */
    get hasLeftovers() {
        return this.#runtime.hasPendingJob();
    }
    #enter(entry, parameters) {
        try {
            this.#succeeded(this.#context.callFunction(entry, this.#context.undefined, ...parameters)).dispose();
            this.#work();
        }
        catch (error) {
            if (!(error instanceof SandboxError))
                throw error;
            this.#end({ type: "failed", failure: error.failure });
        }
        finally {
            for (const parameter of parameters)
                if (parameter !== this.#main)
                    parameter.dispose();
        }
    }
    #work() {
        while (this.#isCalling && this.#runtime.hasPendingJob()) {
            const done = this.#runtime.executePendingJobs(1);
            if (done.error !== undefined)
                throw new SandboxError(this.#describe(done.error));
        }
        // What runs in a promise's turn is interrupted without a word.
        if (this.#isCalling && Date.now() > this.#deadline)
            throw new SandboxError(tookTooLong);
        if (this.#isCalling && this.#openRequests === 0) {
            const message = "the code waits for something that can no longer happen: a promise that nothing settles";
            throw new SandboxError({ kind: "stalled", message });
        }
    }
    #end(message) {
        if (!this.#isCalling)
            return;
        this.#isCalling = false;
        this.#emit(message);
    }
    /** Takes what the prelude sends; answers what is wrong with it. */
    #take(kind, request, name, text) {
        switch (kind) {
            case "request":
                if (this.#openRequests >= maxOpenRequests)
                    return `more than ${maxOpenRequests} calls of context at once`;
                this.#openRequests += 1;
                this.#emit({ type: "request", request, method: name, arguments: text });
                return undefined;
            case "log":
                this.#logLines += 1;
                if (this.#logLines <= maxLogLines) {
                    this.#emit({ type: "log", level: name, text: text.slice(0, maxLogCharacters) });
                }
                return undefined;
            case "returned":
                this.#end({ type: "returned", output: name });
                return undefined;
            case "output":
                this.#end({ type: "failed", failure: { kind: "output", message: name } });
                return undefined;
            default:
                this.#end({ type: "failed", failure: this.#classify(name, text) });
                return undefined;
        }
    }
    /**
     * Finds the function that the code means. Tried in this order: an expression, which may be the function itself or be
     * written in terms of `input`; a module's default export; statements that declare one function, or the named one; the
     * body of a function.
     */
    #load({ code, functionName }) {
        if (/^\s*export\s/m.test(code))
            return this.#loadModule(code);
        if (functionName === undefined) {
            const expression = this.#tryEvaluate(`"use strict"; async (input, context) => (${code.replace(/[;\s]+$/, "")}\n)`);
            if (expression instanceof SandboxError) {
                if (expression.failure.kind !== "syntax")
                    throw expression;
            }
            else
                return expression;
        }
        const script = this.#tryEvaluate(`"use strict"; ${code}`);
        if (!(script instanceof SandboxError)) {
            script.dispose();
            return this.#declaredFunction(code, functionName);
        }
        if (script.failure.kind !== "syntax")
            throw script;
        const body = this.#tryEvaluate(`"use strict"; (async (input, context) => {${code}\n})`);
        if (body instanceof SandboxError)
            throw script.message.includes("return not in a function") ? body : script;
        return body;
    }
    #loadModule(code) {
        const exported = this.#succeeded(this.#context.evalCode(code, "udf.js", { type: "module" }));
        const main = this.#context.getProp(exported, "default");
        exported.dispose();
        if (this.#context.typeof(main) === "function")
            return main;
        const message = `expected "export default" of a function, found ${this.#context.typeof(main)}`;
        throw new SandboxError({ kind: "shape", message });
    }
    #declaredFunction(code, functionName) {
        const declared = /^(?:async\s+)?(?:function\s*\*?|const|let|var)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;
        const names = functionName === undefined ? [...code.matchAll(declared)].map(([, name = ""]) => name) : [functionName];
        const callable = [...new Set(names)].filter((name) => {
            const value = this.#tryEvaluate(name);
            if (value instanceof SandboxError)
                return false;
            const isCallable = this.#context.typeof(value) === "function";
            value.dispose();
            return isCallable;
        });
        const [only] = callable;
        if (only !== undefined && callable.length === 1)
            return this.#evaluate(only, "udf.js");
        const found = callable.length === 0 ? "none" : callable.join(", ");
        const message = functionName === undefined
            ? `expected code that is one function, returns a value or has "export default"; it declares these functions: ${found}. Name one with function_name`
            : `the code declares no function called "${functionName}"`;
        throw new SandboxError({ kind: "shape", message });
    }
    #tryEvaluate(code) {
        try {
            return this.#evaluate(code, "udf.js");
        }
        catch (error) {
            if (error instanceof SandboxError)
                return error;
            throw error;
        }
    }
    #evaluate(code, fileName) {
        return this.#succeeded(this.#context.evalCode(code, fileName));
    }
    #succeeded(result) {
        if (result.error === undefined)
            return result.value;
        throw new SandboxError(this.#describe(result.error));
    }
    #describe(error) {
        const read = (key) => {
            const property = this.#context.getProp(error, key);
            const text = this.#context.typeof(property) === "string" ? this.#context.getString(property) : "";
            property.dispose();
            return text;
        };
        if (this.#context.typeof(error) !== "object") {
            return { kind: "thrown", message: this.#context.getString(error) };
        }
        const failure = this.#classify(`${read("name")}: ${read("message")}`, read("stack"));
        error.dispose();
        return failure;
    }
    #classify(message, stack) {
        const places = stack.split("\n").filter((line) => line.trim() !== "" && !line.includes("prelude.js"));
        const where = places.length === 0 ? {} : { stack: places.slice(0, maxStackLines).join("\n") };
        if (message.startsWith("SyntaxError: "))
            return { kind: "syntax", message, ...where };
        if (message === "InternalError: interrupted")
            return { ...tookTooLong, ...where };
        if (message === "InternalError: out of memory")
            return { kind: "memory", message: "used too much memory", ...where };
        return { kind: "thrown", message, ...where };
    }
}
//# sourceMappingURL=sandboxed-program.js.map