/**
 * Does `work` and waits for it as long as anybody wants the call's result.
 *
 * @throws StepflowAbortError as soon as `signal` is aborted: work that has begun is not undone, no more is begun
 */
export declare function untilAborted<Result>(work: () => Promise<Result>, signal: AbortSignal, subject: string): Promise<Result>;
//# sourceMappingURL=until-aborted.d.ts.map