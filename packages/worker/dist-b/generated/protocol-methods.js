// Generated from schemas/protocol.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 689bee1d79831b38b44fa435afdda2e70ef5e6426f461d23a82c60fc66c4e17b
/** Who sends each method, and whether it is answered. */
export const methods = {
    initialize: { sender: "orchestrator", kind: "request" },
    initialized: { sender: "orchestrator", kind: "notification" },
    "components/list": { sender: "orchestrator", kind: "request" },
    "components/info": { sender: "orchestrator", kind: "request" },
    "components/execute": { sender: "orchestrator", kind: "request" },
    "components/infer_schema": { sender: "orchestrator", kind: "request" },
    "runs/submit": { sender: "worker", kind: "request" },
    "runs/get": { sender: "worker", kind: "request" },
};
//# sourceMappingURL=protocol-methods.js.map