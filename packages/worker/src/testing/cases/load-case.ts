import { callOf, execute } from "../execute.ts";
import { PlayedRuns, playedFlowId, resultOf } from "../played-runs.ts";
import type { MessageCase } from "../protocol-case.ts";
import { describe, expectEqual, violation } from "../protocol-violation.ts";

/** Every so many calls of a connection, one calls back. */
const callbackEvery = 15;

/** Many callers for a while. */
export const loadCases: readonly MessageCase[] = [
  {
    topic: "load",
    name: "loses and mixes up no answer under load",
    async run({ runtime, options: { load } }) {
      const end = Date.now() + load.seconds * 1_000;
      const call = async (connection: number) => {
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
          if (answer.kind === "error") throw violation("the answer under load", "a result", describe(answer.error));
          expectEqual(answer.result, { output: [resultOf(input)] }, "the result of sub_runs under load");
        }
      };
      await Promise.all(Array.from({ length: load.connections }, (_, connection) => call(connection)));
    },
  },
];
