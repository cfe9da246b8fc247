import type { DispatchOptions } from "../dispatch/dispatch-options.ts";
/** What every transport over HTTP lets its users set. */
export interface TransportOptions extends DispatchOptions {
    /** When given, every message needs the header `Authorization: Bearer <token>`. */
    readonly token?: string | undefined;
    /** The largest message, in bytes; larger ones are refused with 413. By default 64 MiB. */
    readonly maxBodyBytes?: number | undefined;
    /** How often a silent event stream says that it lives, in ms. By default 15,000. */
    readonly heartbeatMs?: number | undefined;
}
/**
 * Inputs cross whole unless the runtime moves large fields to blobs, which it may not do; what is far larger than this
 * does not belong in a message.
 */
export declare const defaultMaxBodyBytes: number;
/** Well below the minute after which proxies close silent connections. */
export declare const defaultHeartbeatMs = 15000;
//# sourceMappingURL=transport-options.d.ts.map