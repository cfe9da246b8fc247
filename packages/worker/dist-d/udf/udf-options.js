export {};
//# sourceMappingURL=udf-options.js.map