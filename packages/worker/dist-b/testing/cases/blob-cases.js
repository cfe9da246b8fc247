import { blobReference, isBlobReference, isJsonArray, isJsonObject, } from "@stepflow/core";
import { execute, initialize } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** How often references inside of what references lead to are resolved. */
const maxRounds = 8;
/** Blobs over REST, and references to them in inputs and outputs. */
export const blobCases = [
    {
        topic: "blobs",
        name: "keeps and reads blobs at the URL that initialize names",
        async run({ runtime, blobs }) {
            await initialize(runtime, { blobApiUrl: blobs.url });
            for (const data of [{ z: 1, a: ["é ✓ 𝄞", null] }, "text", 0, null]) {
                const output = await execute(runtime, "blob", data);
                if (!isJsonObject(output) || typeof output.blobId !== "string")
                    throw violation("the output", "{ blobId, data }", describe(output));
                expectEqual(output.data, data, "the data");
                expectEqual(blobs.get(output.blobId), data, "what the blob API keeps under the id");
            }
        },
    },
    {
        topic: "blobs",
        name: "uses the URL of the latest initialize",
        async run({ runtime, blobs }) {
            await initialize(runtime, { blobApiUrl: "http://127.0.0.1:9/gone" });
            await initialize(runtime, { blobApiUrl: blobs.url });
            expectEqual(Object.keys(toObject(await execute(runtime, "blob", "again"))).sort(), ["blobId", "data"], "the output's keys");
        },
    },
    {
        topic: "blobs",
        name: "resolves references anywhere in an input before it calls a component",
        async run({ runtime, blobs }) {
            expectEqual((await initialize(runtime, { blobApiUrl: blobs.url, blobThreshold: 1_000_000 })).supportsBlobRefs, true, "supportsBlobRefs");
            const inner = blobs.put({ deep: [1, "é"] });
            const outer = blobs.put({ inner: blobReference(inner, { size: 20 }) });
            const input = { top: { $blob: inner }, list: [[{ $blob: outer }], "plain"], $blobs: 1 };
            const expected = {
                top: { deep: [1, "é"] },
                list: [[{ inner: { deep: [1, "é"] } }], "plain"],
                $blobs: 1,
            };
            expectEqual(await execute(runtime, "echo", input), expected, "the output of echo");
            expectEqual(await execute(runtime, "echo", { $blob: inner }), { deep: [1, "é"] }, "the output of echo for a bare reference");
        },
    },
    {
        topic: "blobs",
        name: "fails a call whose input refers to a blob that is not there",
        async run({ runtime, blobs }) {
            await initialize(runtime, { blobApiUrl: blobs.url, blobThreshold: 1_000_000 });
            const params = {
                component: "/conformance/echo",
                input: { lost: { $blob: "0".repeat(64) } },
                attempt: 1,
                observability: {},
            };
            const answer = await runtime.request("components/execute", params);
            if (answer.kind === "result")
                throw violation("the answer", "an error", describe(answer.result));
        },
    },
    {
        topic: "blobs",
        name: "puts only fields of an output above the threshold into blobs, where they can be found",
        async run({ runtime, blobs }) {
            const blobThreshold = 100;
            await initialize(runtime, { blobApiUrl: blobs.url, blobThreshold });
            // As JSON text, 100 characters are not above the threshold, 101 are.
            const input = {
                small: "s".repeat(98),
                large: "l".repeat(99),
                nested: { text: "n".repeat(200) },
                list: ["é".repeat(80)],
            };
            const output = toObject(await execute(runtime, "echo", input));
            expectEqual(output.small, input.small, "a field that is not above the threshold");
            expectEqual(resolve(output, blobs), input, "the output with its references resolved");
        },
    },
    {
        topic: "blobs",
        name: "makes no references when there is no threshold",
        async run({ runtime, blobs }) {
            for (const capabilities of [{ blobApiUrl: blobs.url }, { blobApiUrl: blobs.url, blobThreshold: 0 }]) {
                await initialize(runtime, capabilities);
                const input = { large: "l".repeat(100_000) };
                expectEqual(await execute(runtime, "echo", input), input, "the output of echo");
            }
        },
    },
];
/** Resolves references as a runtime does with outputs. */
function resolve(value, blobs, rounds = maxRounds) {
    if (isJsonArray(value))
        return value.map((item) => resolve(item, blobs, rounds));
    if (!isJsonObject(value))
        return value;
    if (!isBlobReference(value)) {
        return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, resolve(field, blobs, rounds)]));
    }
    const data = blobs.get(value.$blob);
    if (data === undefined)
        throw violation("a reference in the output", "a JSON blob of the blob API", describe(value));
    if (rounds === 0)
        throw violation("references in the output", `at most ${maxRounds} inside of one another`, "more");
    return resolve(data, blobs, rounds - 1);
}
function toObject(output) {
    if (!isJsonObject(output))
        throw violation("the output", "an object", describe(output));
    return output;
}
//# sourceMappingURL=blob-cases.js.map