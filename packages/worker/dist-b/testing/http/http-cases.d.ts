import type { HttpCase } from "../protocol-case.ts";
import type { HttpAnswer, HttpEnd } from "./http-end.ts";
/** Statuses, headers and connections. */
export declare const httpCases: readonly HttpCase[];
/** What the load balancer of 0.11 asks of a worker. */
export declare const healthCases: readonly HttpCase[];
/** The instance id at `/health`, which must be healthy. */
export declare function readInstanceId(http: HttpEnd): Promise<string>;
/** A runtime takes exactly 202 for "taken", and nothing may follow. */
export declare function expectAccepted(answer: HttpAnswer, subject: string): Promise<void>;
//# sourceMappingURL=http-cases.d.ts.map