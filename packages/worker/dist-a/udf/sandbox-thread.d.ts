export {};
//# sourceMappingURL=sandbox-thread.d.ts.map