import { readResult } from "../../protocol.js";
import { execute, initialize, resultOfRequest } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** The conversation's beginning, which may come at any time, twice, or never. */
export const initializeCases = [
    {
        topic: "initialize",
        name: "answers a call before it is initialised",
        async run({ runtime }) {
            expectEqual(await execute(runtime, "echo", "early"), "early", "the output");
        },
    },
    {
        topic: "initialize",
        name: "names its protocol version in the words of every generation from 0.2 to 0.11",
        async run({ runtime }) {
            const result = await initialize(runtime);
            readResult("initialize", result);
            const { serverProtocolVersion, server_protocol_version: older } = result;
            const isVersion = typeof older === "number" && Number.isInteger(older) && older >= 0;
            if (!isVersion || older !== serverProtocolVersion) {
                throw violation("the result of initialize", "serverProtocolVersion and the same server_protocol_version", describe(result));
            }
        },
    },
    {
        topic: "initialize",
        name: "reads initialize as generations up to 0.9 write it",
        async run({ runtime }) {
            await resultOfRequest(runtime, "initialize", { runtime_protocol_version: 1 });
            await runtime.notify("initialized", {});
            expectEqual(await execute(runtime, "echo", 9), 9, "the output");
        },
    },
    {
        topic: "initialize",
        name: "ignores what it does not know of a runtime's capabilities",
        async run({ runtime }) {
            const capabilities = { blobThreshold: 0, futureCapability: { deep: [true] } };
            const params = {
                runtimeProtocolVersion: 1,
                capabilities,
                observability: { trace_id: "0af7651916cd43dd8448eb211c80319c", span_id: "b7ad6b7169203331" },
                more: 1,
            };
            await resultOfRequest(runtime, "initialize", params);
        },
    },
    {
        topic: "initialize",
        name: "is initialised again while a call is in flight",
        async run({ runtime }) {
            await initialize(runtime);
            const inFlight = execute(runtime, "wait", { ms: 50, value: "kept" });
            const [output] = await Promise.all([inFlight, initialize(runtime), initialize(runtime)]);
            expectEqual(output, "kept", "the output of a call during initialize");
            expectEqual(await execute(runtime, "echo", "after"), "after", "the output of a call after it");
        },
    },
];
//# sourceMappingURL=initialize-cases.js.map