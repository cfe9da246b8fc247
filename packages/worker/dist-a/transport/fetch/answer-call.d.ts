import type { Execution } from "../../dispatch/execution.ts";
/** Answers a call with plain JSON, unless the component calls back: then with a stream of events. */
export declare function answerCall(execution: Execution, request: Request, heartbeatMs: number): Promise<Response>;
//# sourceMappingURL=answer-call.d.ts.map