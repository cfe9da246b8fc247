import { RunningCall } from "./running-call.ts";
/** The calls that go on in this worker, so that it can end without cutting them off. */
export declare class RunningCalls {
    #private;
    get isDraining(): boolean;
    /** @param component the name, for {@link takeNames} */
    start(component: string): RunningCall;
    end(call: RunningCall): void;
    /** The components that run, or ran since this was last asked. */
    takeNames(): ReadonlySet<string>;
    /** From now on no call should start; resolves when none goes on, or after `drainMs`, when all are aborted. */
    drain(drainMs: number): Promise<void>;
}
//# sourceMappingURL=running-calls.d.ts.map