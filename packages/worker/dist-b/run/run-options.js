export {};
//# sourceMappingURL=run-options.js.map