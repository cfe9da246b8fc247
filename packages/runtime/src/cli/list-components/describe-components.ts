import type { InventoryEntry } from "../../plugins/router.ts";
import type { Paint } from "../terminal/painter.ts";
import { printJson, visible, visibleLines } from "../terminal/visible.ts";

/** The list for readers: the paths that steps use, what is there, and on request what goes in and comes out. */
export function describeComponents(
  inventory: readonly InventoryEntry[],
  schemas: "shown" | "hidden",
  paint: Paint,
): string {
  if (inventory.length === 0) return "There are no components.\n";
  return inventory.map((entry) => `${describe(entry, schemas, paint).join("\n")}\n`).join("");
}

function describe(entry: InventoryEntry, schemas: "shown" | "hidden", paint: Paint): string[] {
  const { component, description, inputSchema, outputSchema, plugin, routes } = entry;
  const paths = routes.map(({ path, conditions }) => {
    const terms = conditions.map((condition) => `${visible(condition.path)} is ${printJson(condition.value)}`);
    return paint("bold", visible(path)) + (terms.length === 0 ? "" : ` when ${terms.join(" and ")}`);
  });
  const [first = `${paint("bold", visible(component))} (no route leads here)`, ...others] = [...new Set(paths)];
  return [
    `${first} ${paint("dim", `(${visible(plugin)})`)}`,
    ...others.map((path) => `  also ${path}`),
    ...(description === undefined
      ? []
      : visibleLines(description.trimEnd())
          .split("\n")
          .map((line) => `  ${line}`)),
    ...(schemas === "hidden" ? [] : [...schemaLines("input", inputSchema), ...schemaLines("output", outputSchema)]),
  ];
}

function schemaLines(name: string, schema: InventoryEntry["inputSchema"]): string[] {
  const [first, ...rest] = schema === undefined ? ["not declared"] : printJson(schema, 2).split("\n");
  return [`  ${name}: ${first}`, ...rest.map((line) => `  ${line}`)];
}
