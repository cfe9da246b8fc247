/**
 * The protocol between orchestrators and workers exactly as the contract `schemas/protocol.json` has it. Exported as the
 * namespace `Contract`; what reads its messages is in `@stepflow/worker/protocol`.
 */
export type * from "./generated/protocol.ts";
export type { MethodTypes } from "./generated/protocol-methods.ts";
//# sourceMappingURL=contract.d.ts.map