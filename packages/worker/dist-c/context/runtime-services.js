export {};
//# sourceMappingURL=runtime-services.js.map