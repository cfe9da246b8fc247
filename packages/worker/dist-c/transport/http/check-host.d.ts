import { type Refusal } from "../refusal.ts";
/** Whether only this machine can reach what listens there. */
export declare function isLoopback(host: string): boolean;
/**
 * Refuses requests that came here under a foreign name. A page in a browser of this machine can have its own name lead
 * to 127.0.0.1 (DNS rebinding) and would then be allowed to read answers; its requests still carry that name.
 */
export declare function checkHost(hostHeader: string | undefined, boundHost: string): Refusal | undefined;
//# sourceMappingURL=check-host.d.ts.map