import { isJsonObject } from "@stepflow/core";
import { type Contract, readResult } from "../../protocol.ts";
import { conformanceComponents } from "../conformance-components.ts";
import { expectError, resultOfRequest } from "../execute.ts";
import type { MessageCase } from "../protocol-case.ts";
import { describe, expectEqual, violation } from "../protocol-violation.ts";

/** What a worker tells of its components. */
export const componentsCases: readonly MessageCase[] = [
  {
    topic: "components",
    name: "lists its components with their schemas",
    async run({ runtime }) {
      const { components } = readResult("components/list", await resultOfRequest(runtime, "components/list", {}));
      const listed = new Map(components.map((component) => [component.component, component]));
      if (listed.size < components.length)
        throw violation("the list of components", "each once", describe([...listed.keys()]));
      for (const { path } of conformanceComponents()) expectDescribed(listed.get(path), path);
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
        expectEqual(
          info,
          components.find(({ component }) => component === path),
          `what is told of ${path}`,
        );
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

function expectDescribed(info: Contract.ComponentInfo | undefined, path: string): void {
  if (info === undefined) throw violation("the list of components", path, "it is missing");
  for (const key of ["input_schema", "output_schema"] as const) {
    if (!isJsonObject(info[key] ?? undefined))
      throw violation(`${key} of ${path}`, "a JSON Schema", describe(info[key]));
  }
}
