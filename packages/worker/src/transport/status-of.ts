/** The status of what a message comes to. Errors of requests are answers like any other: a runtime reads them at 200. */
export const statusOf = { answer: 200, invalid: 400, unclaimed: 400, draining: 503 } as const;
