import { callOf, execute } from "../execute.js";
import { PlayedRuns, playedFlowId, resultOf } from "../played-runs.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** Every so many calls of a connection, one calls back. */
const callbackEvery = 15;
/** Many callers for a while. */
export const loadCases = [
    {
        topic: "load",
        name: "loses and mixes up no answer under load",
        async run({ runtime, options: { load } }) {
            const end = Date.now() + load.seconds * 1_000;
            const call = async (connection) => {
                // However little time there is, each connection makes calls of both kinds.
                for (let count = 1; count <= callbackEvery || Date.now() < end; count += 1) {
                    const input = { connection, count };
                    if (count % callbackEvery > 0) {
                        expectEqual(await execute(runtime, "echo", input), input, "the output of echo under load");
                        continue;
                    }
                    const runs = new PlayedRuns();
                    const params = callOf("sub_runs", { flowId: playedFlowId, inputs: [input] });
                    const answer = await runtime.request("components/execute", params, { onCallback: runs.answer });
                    if (answer.kind === "error")
                        throw violation("the answer under load", "a result", describe(answer.error));
                    expectEqual(answer.result, { output: [resultOf(input)] }, "the result of sub_runs under load");
                }
            };
            await Promise.all(Array.from({ length: load.connections }, (_, connection) => call(connection)));
        },
    },
];
//# sourceMappingURL=load-case.js.map