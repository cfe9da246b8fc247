import { StepflowError } from "@stepflow/core";
const storage = createStorage(globalThis);
/**
 * Does `work` with `context` as what {@link currentContext} answers, through everything that it awaits and every timer
 * that it sets. Where the platform cannot carry one along, `work` is done without.
 */
export function runWithContext(context, work) {
    return work();
}
/**
 * The context of the component call that this code works for, without handing it through every function; undefined
 * outside of one.
 *
 * @throws StepflowError where the platform has no `AsyncLocalStorage`, as browsers
 *
 * @example
 * async function saveReport(report: Report): Promise<string | undefined> {
 *   return await currentContext()?.putBlob(report);
 * }
 */
export function currentContext() {
    if (storage !== undefined)
        return storage.getStore();
    throw new StepflowError("NO_ASYNC_CONTEXT", "this platform cannot tell which call code works for", {
        hint: "Hand the context on that the component's function gets as its second argument.",
    });
}
/** The same for those that can do without, such as logs: undefined also where the platform cannot tell. */
export function findCurrentContext() {
    return storage?.getStore();
}
// Asked for at run time: an import of a Node module would keep the worker from running anywhere else.
function createStorage({ process, AsyncLocalStorage: globalClass }) {
    const Storage = process?.getBuiltinModule?.("node:async_hooks")?.AsyncLocalStorage ?? globalClass;
    return Storage === undefined ? undefined : new Storage();
}
//# sourceMappingURL=current-context.js.map