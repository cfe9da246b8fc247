import { type StepflowContext } from "@stepflow/core";
/**
 * Does `work` with `context` as what {@link currentContext} answers, through everything that it awaits and every timer
 * that it sets. Where the platform cannot carry one along, `work` is done without.
 */
export declare function runWithContext<Result>(context: StepflowContext, work: () => Result): Result;
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
export declare function currentContext(): StepflowContext | undefined;
/** The same for those that can do without, such as logs: undefined also where the platform cannot tell. */
export declare function findCurrentContext(): StepflowContext | undefined;
//# sourceMappingURL=current-context.d.ts.map