export {};
//# sourceMappingURL=dispatch-options.js.map