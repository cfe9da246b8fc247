import type { Dispatcher } from "../dispatch/dispatcher.ts";
/** What `GET /health` answers. Load balancers want `status` to be `healthy`, and `instanceId`. */
export declare function healthOf(dispatcher: Dispatcher): {
    readonly status: number;
    readonly text: string;
};
//# sourceMappingURL=health.d.ts.map