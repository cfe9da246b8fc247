export {};
//# sourceMappingURL=runtime-end.js.map