/** A call that goes on in this worker. */
export declare class RunningCall {
    #private;
    /** The component's name. */
    readonly component: string;
    constructor(component: string);
    get signal(): AbortSignal;
    /** Whether nobody waits for its answer any more. */
    get isAborted(): boolean;
    abort(reason: unknown): void;
}
//# sourceMappingURL=running-call.d.ts.map