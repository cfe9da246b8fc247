// Generated from schemas/protocol.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 689bee1d79831b38b44fa435afdda2e70ef5e6426f461d23a82c60fc66c4e17b
export {};
//# sourceMappingURL=protocol.js.map