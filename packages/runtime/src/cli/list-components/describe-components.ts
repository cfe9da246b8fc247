import type { InventoryEntry } from "../../plugins/router.ts";
import type { Paint } from "../terminal/painter.ts";

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
    const terms = conditions.map((condition) => `${condition.path} is ${JSON.stringify(condition.value)}`);
    return paint("bold", path) + (terms.length === 0 ? "" : ` when ${terms.join(" and ")}`);
  });
  const [first = `${paint("bold", component)} (no route leads here)`, ...others] = [...new Set(paths)];
  return [
    `${first} ${paint("dim", `(${plugin})`)}`,
    ...others.map((path) => `  also ${path}`),
    ...(description === undefined ? [] : [`  ${description}`]),
    ...(schemas === "hidden" ? [] : [...schemaLines("input", inputSchema), ...schemaLines("output", outputSchema)]),
  ];
}

function schemaLines(name: string, schema: InventoryEntry["inputSchema"]): string[] {
  const [first, ...rest] = schema === undefined ? ["not declared"] : JSON.stringify(schema, null, 2).split("\n");
  return [`  ${name}: ${first}`, ...rest.map((line) => `  ${line}`)];
}
