// Generated from greeter.json. Do not edit: change the contract and generate again.
// Contract SHA-256: c2c370fc9fd903054f364fab2db495917517344b4e2ca5d17750250a5d82d298

import type { Person, Reply } from "./types.ts";

/** Who sends each method, and whether it is answered. */
export const methods = {
  greet: { sender: "orchestrator", kind: "request" },
  wave: { sender: "worker", kind: "notification" },
} as const;

/** What each method carries; a notification has no result. */
export interface MethodTypes {
  readonly greet: { readonly params: Person; readonly result: Reply };
  readonly wave: { readonly params: Person; readonly result: undefined };
}
