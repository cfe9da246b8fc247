/** What a function may ask of the runtime through its `context`. Anything else that comes out of a sandbox is refused. */
export const contextMethods = ["putBlob", "getBlob", "evaluateFlow", "evaluateFlows", "progress", "emit"];
export const tookTooLong = { kind: "time", message: "took too long" };
//# sourceMappingURL=messages.js.map