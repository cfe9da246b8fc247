// Generated from greeter.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 7f2c759c518a68b851f2b83bf9f4aa443119194072205c75d820d5ccd4178480

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
