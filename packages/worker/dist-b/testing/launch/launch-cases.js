import { execute, initialize } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** A worker as a process. That it starts at all is what every case begins with. */
export const launchCases = [
    {
        topic: "launch",
        name: "starts with nothing but its environment, announces its port and is healthy",
        async run({ runtime }) {
            await initialize(runtime);
            expectEqual(await execute(runtime, "echo", "launched"), "launched", "the output");
        },
    },
    {
        topic: "launch",
        name: "keeps standard output and standard error open",
        async run({ runtime, worker }) {
            await initialize(runtime);
            await execute(runtime, "wait", { ms: 50, value: null });
            if (worker.ended.length > 0)
                throw violation("the worker", "open pipes as long as it lives", `the end of ${describe(worker.ended)}`);
        },
    },
    {
        topic: "launch",
        name: "ends at SIGTERM",
        async run({ runtime, worker }) {
            await initialize(runtime);
            if (!(await worker.terminate()))
                throw violation("the worker", "its end soon after SIGTERM", "it runs on");
        },
    },
];
//# sourceMappingURL=launch-cases.js.map