import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dispatcher } from "../../dispatch/dispatcher.ts";
/** What every exchange of a listening worker goes by. */
export interface ExchangeRules {
    readonly path: string;
    readonly token: string | undefined;
    readonly maxBodyBytes: number;
    readonly heartbeatMs: number;
    /** The loopback address that is bound; undefined when others may reach it by whatever name. */
    readonly loopbackHost: string | undefined;
}
/** Serves one request: a message, or the question for health. */
export declare function exchange(request: IncomingMessage, response: ServerResponse, dispatcher: Dispatcher, rules: ExchangeRules): void;
//# sourceMappingURL=exchange.d.ts.map