import { instanceId } from "./instance-id.js";
/** What `GET /health` answers. Load balancers want `status` to be `healthy`, and `instanceId`. */
export function healthOf(dispatcher) {
    if (dispatcher.running.isDraining)
        return { status: 503, text: JSON.stringify({ status: "draining" }) };
    const timestamp = new Date().toISOString();
    const service = dispatcher.server.name;
    return { status: 200, text: JSON.stringify({ status: "healthy", instanceId: instanceId(), timestamp, service }) };
}
//# sourceMappingURL=health.js.map