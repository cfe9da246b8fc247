export {};
//# sourceMappingURL=running-worker.js.map