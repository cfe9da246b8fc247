import { isJsonArray, isJsonObject } from "@stepflow/core";
import { callOf } from "../execute.js";
/** Valid messages to start from. None calls a component that takes long or calls back. */
function validMessages(id) {
    const request = (method, params) => ({ jsonrpc: "2.0", id, method, params });
    return [
        request("components/execute", callOf("echo", { text: "é ✓ 𝄞", numbers: [0, -1.5, 1e21], none: null, deep: [[{ a: {} }]] })),
        request("components/execute", callOf("echo", "plain")),
        request("components/execute", callOf("greet", { name: "Ada" })),
        request("components/execute", callOf("fail", { code: -32110, message: "on purpose", data: { a: 1 } })),
        request("components/info", { component: "/conformance/echo" }),
        request("components/list", {}),
        request("initialize", { runtimeProtocolVersion: 1, capabilities: { blobThreshold: 0 } }),
        { jsonrpc: "2.0", method: "initialized", params: {} },
        { jsonrpc: "2.0", id, result: { runId: "x" } },
        { jsonrpc: "2.0", id, error: { code: -32000, message: "late", data: null } },
    ];
}
const strangeValues = [
    null,
    true,
    0,
    -1,
    1.5,
    9_007_199_254_740_991,
    1e300,
    "",
    "2.0",
    "x".repeat(10_000),
    "\u0000\u2028\ufeff",
    "components/execute",
    [],
    [null],
    {},
    { jsonrpc: "2.0" },
    { $step: "a" },
];
const strangeKeys = [
    "__proto__",
    "constructor",
    "toString",
    "id",
    "method",
    "params",
    "result",
    "error",
    "",
    "𝄞",
];
const strangeText = ["{", "}", "[", "]", '"', ",", ":", "\\", "\n", "\u0000", "\ufeff", "0", "-", "e", "null"];
/**
 * A message that is mutated from a valid one, as text: up to three changes of its values, now and then of its letters.
 *
 * @param index tells this message's id from those of the others
 */
export function mutateMessage(random, index) {
    const id = `fuzz-${index}`;
    let message = random.pick(validMessages(id));
    for (let changes = random.below(4); changes > 0; changes -= 1)
        message = mutateValue(message, random);
    const idText = random.pick([`"${id}"`, `"${id}"`, String(index), String(2n ** 62n + BigInt(index))]);
    let text = JSON.stringify(message).replace(`"${id}"`, idText);
    if (random.below(4) > 0)
        return text;
    for (let changes = 1 + random.below(3); changes > 0; changes -= 1)
        text = mutateText(text, random);
    // As it will arrive: half a character is none, and a byte order mark in front is no part of the text.
    return new TextDecoder().decode(new TextEncoder().encode(text));
}
/** Changes one value somewhere below: replaces it, removes it, or adds one beside it. */
function mutateValue(value, random) {
    const isLeaf = !isJsonObject(value) && !isJsonArray(value);
    if (isLeaf || random.below(6) === 0)
        return random.pick(strangeValues);
    if (isJsonArray(value)) {
        const index = random.below(value.length + 1);
        const item = value[index];
        return value.toSpliced(index, 1, ...(item === undefined ? [random.pick(strangeValues)] : [mutateValue(item, random)]));
    }
    const entries = Object.entries(value);
    const index = random.below(entries.length + 1);
    const entry = entries[index];
    if (entry === undefined)
        entries.push([random.pick(strangeKeys), random.pick(strangeValues)]);
    else if (random.below(4) === 0)
        entries.splice(index, 1);
    else
        entries[index] = [entry[0], mutateValue(entry[1], random)];
    return Object.fromEntries(entries);
}
function mutateText(text, random) {
    const at = random.below(text.length + 1);
    const end = at + random.below(8);
    switch (random.below(4)) {
        case 0:
            return text.slice(0, at);
        case 1:
            return text.slice(0, at) + text.slice(end);
        case 2:
            return text.slice(0, end) + text.slice(at);
        default:
            return text.slice(0, at) + random.pick(strangeText) + text.slice(at);
    }
}
//# sourceMappingURL=mutate-message.js.map