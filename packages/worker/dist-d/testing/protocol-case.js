export {};
//# sourceMappingURL=protocol-case.js.map