/** The status of what a message comes to. Errors of requests are answers like any other: a runtime reads them at 200. */
export declare const statusOf: {
    readonly answer: 200;
    readonly invalid: 400;
    readonly draining: 503;
};
//# sourceMappingURL=status-of.d.ts.map