import { type Component } from "@stepflow/core";
import type { UdfOptions } from "./udf-options.ts";
/** What a step gives to `/udf`. */
export interface UdfInput {
    /** The blob with the function: `{ code, input_schema, language?, function_name? }`. */
    readonly blob_id: string;
    /** What the function is called with; checked against the blob's `input_schema`. */
    readonly input: unknown;
}
/** The component `udf`, and the threads behind it. */
export interface UdfComponent extends Component<"udf", UdfInput, unknown> {
    /** Ends the threads; calls that go on fail. Idle threads keep no process alive, so most programs need not call it. */
    close(): Promise<void>;
}
/**
 * A component that runs functions which stand in blobs, JavaScript or TypeScript, without letting them touch anything:
 * each runs in an interpreter of its own, in WebAssembly, inside a thread that is ended when time or memory run out.
 *
 * The code is a function of `(input, context)`, an expression in `input`, a module with a default export, or the body of
 * a function. `context` has `putBlob`, `getBlob`, `evaluateFlow`, `evaluateFlows`, `progress` and `emit`, and the ids of
 * the run, flow and step.
 *
 * @throws StepflowError from the first call, when the packages of the interpreter are missing
 *
 * @example
 * const server = new StepflowServer();
 * server.component(udf({ timeoutMs: 5_000 }));
 */
export declare function udf(options?: UdfOptions): UdfComponent;
//# sourceMappingURL=udf.d.ts.map