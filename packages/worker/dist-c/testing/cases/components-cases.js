import { isJsonObject } from "@stepflow/core";
import { readResult } from "../../protocol.js";
import { conformanceComponents } from "../conformance-components.js";
import { expectError, resultOfRequest } from "../execute.js";
import { describe, expectEqual, violation } from "../protocol-violation.js";
/** What a worker tells of its components. */
export const componentsCases = [
    {
        topic: "components",
        name: "lists its components with their schemas",
        async run({ runtime }) {
            const { components } = readResult("components/list", await resultOfRequest(runtime, "components/list", {}));
            const listed = new Map(components.map((component) => [component.component, component]));
            if (listed.size < components.length)
                throw violation("the list of components", "each once", describe([...listed.keys()]));
            for (const { path } of conformanceComponents())
                expectDescribed(listed.get(path), path);
        },
    },
    {
        topic: "components",
        name: "tells of one component what it lists",
        async run({ runtime }) {
            const { components } = readResult("components/list", await resultOfRequest(runtime, "components/list", {}));
            for (const { path } of conformanceComponents()) {
                const result = await resultOfRequest(runtime, "components/info", { component: path });
                const { info } = readResult("components/info", result);
                expectEqual(info, components.find(({ component }) => component === path), `what is told of ${path}`);
            }
        },
    },
    {
        topic: "components",
        name: "answers -32001 to a component that it does not have",
        async run({ runtime }) {
            const component = "/conformance/unknown";
            await expectError(runtime, "components/info", { component }, -32001);
            await expectError(runtime, "components/execute", { component, input: {}, attempt: 1, observability: {} }, -32001);
        },
    },
];
function expectDescribed(info, path) {
    if (info === undefined)
        throw violation("the list of components", path, "it is missing");
    for (const key of ["input_schema", "output_schema"]) {
        if (!isJsonObject(info[key] ?? undefined))
            throw violation(`${key} of ${path}`, "a JSON Schema", describe(info[key]));
    }
}
//# sourceMappingURL=components-cases.js.map