/**
 * How many cases a generated corpus has: all of them in `npm run test:slow`, one in a hundred otherwise.
 *
 * The only place that reads STEPFLOW_SLOW in this package.
 */
export function fuzzRuns(full: number): number {
  return process.env.STEPFLOW_SLOW === "1" ? full : Math.ceil(full / 100);
}
