/**
 * The flow document exactly as the contract `schemas/flow.json` has it, where null means the same as absent.
 *
 * Exported as the namespace `Contract`; the names without it are this package's own, and have no null.
 */
export type * from "./generated/flow.ts";
