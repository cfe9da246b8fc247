import { type JsonValue, type StepflowContext } from "@stepflow/core";
/** A {@link StepflowContext} with what a component told it, for assertions. */
export interface TestContext extends StepflowContext {
    /** What the component emitted, in order. */
    readonly emitted: readonly JsonValue[];
}
/**
 * A context for unit tests of components, without any runtime: blobs live in memory, and runs cannot be started unless
 * the test supplies how.
 *
 * @param overrides whatever the test wants different, for example `{ attempt: 2 }`
 *
 * @example
 * const context = createTestContext();
 * expect(await server.invoke("greet", { name: "Ada" }, context)).toEqual({ message: "Hello Ada" });
 */
export declare function createTestContext(overrides?: Partial<StepflowContext>): TestContext;
//# sourceMappingURL=test-context.d.ts.map