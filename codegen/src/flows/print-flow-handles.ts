import { posix } from "node:path";
import type { JsonObject } from "@stepflow/core";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { type FlowFile, upperFirst } from "./find-flow-files.ts";
import { flowTypeSchema } from "./flow-type-schema.ts";
import { UserError } from "./user-error.ts";

/** A flow file that has been read. */
export interface DescribedFlow extends FlowFile {
  readonly description: string | undefined;
  readonly schemas: JsonObject;
}

/** The types of one flow, as text, and what its handle is typed with. */
interface FlowTypes {
  readonly text: string;
  readonly input: string;
  readonly output: string;
}

/**
 * The module of handles for some flows: their types, then `flows` with a handle for each.
 *
 * @param out the module's own path, relative to the working directory as the flows' paths are
 * @param command how to make the module again, for its head
 */
export async function printFlowHandles(flows: readonly DescribedFlow[], out: string, command: string): Promise<string> {
  const types = await Promise.all(flows.map(printTypes));
  refuseSameNames(flows, types);
  const usesJsonValue = types.some(({ input, output }) => input === "JsonValue" || output === "JsonValue");
  const handles = flows.map(({ name, path, description }, index) => {
    const { input = "JsonValue", output = "JsonValue" } = types[index] ?? {};
    const relative = posix.relative(posix.dirname(out), path);
    return {
      type: `${comment(description ?? path)}  readonly ${name}: FlowHandle<${input}, ${output}>;`,
      value: `  ${name}: { file: new URL(${JSON.stringify(relative)}, import.meta.url) },`,
    };
  });
  const blocks = [
    [
      `// Generated from ${flows.map(({ path }) => path).join(", ")}`,
      `// Not to be edited: ${command}`,
      `import type { FlowHandle${usesJsonValue ? ", JsonValue" : ""} } from "@stepflow/core";`,
    ].join("\n"),
    ...types.map(({ text }) => text).filter((text) => text !== ""),
    [
      "/** The flows by name, each with the types of its input and output. */",
      "export const flows: {",
      ...handles.map(({ type }) => type),
      "} = {",
      ...handles.map(({ value }) => value),
      "};",
    ].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

async function printTypes({ name, path, schemas }: DescribedFlow): Promise<FlowTypes> {
  const typeName = upperFirst(name);
  const schema = flowTypeSchema(schemas, typeName, path);
  const described = Object.keys(schema.properties ?? {});
  const text = described.length === 0 ? "" : await compileTypes(schema, `${typeName}Flow`, path);
  return {
    text,
    input: described.includes("input") ? `${typeName}Input` : "JsonValue",
    output: described.includes("output") ? `${typeName}Output` : "JsonValue",
  };
}

async function compileTypes(schema: JsonObject, rootName: string, path: string): Promise<string> {
  try {
    // The compiler changes the schema that it is given.
    const text = await compile(structuredClone(schema) as JSONSchema, rootName, {
      bannerComment: "",
      // Says what the schema names and no more, so that a misspelt field is a compile error.
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      unknownAny: true,
      style: { printWidth: 120 },
      $refOptions: { resolve: { file: false, http: false } },
    });
    const root = new RegExp(`export interface ${rootName} \\{[^}]*\\}\\n*`);
    return text.replace(root, "").trim();
  } catch (error) {
    throw new UserError(`${path}: $.schemas: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Two flows can only meet in a name by way of their definitions. */
function refuseSameNames(flows: readonly DescribedFlow[], types: readonly FlowTypes[]): void {
  const pathOfType = new Map<string, string>();
  for (const [index, { path }] of flows.entries()) {
    for (const [, name = ""] of types[index]?.text.matchAll(/^export (?:interface|type) (\w+)/gm) ?? []) {
      const other = pathOfType.get(name);
      if (other !== undefined) {
        throw new UserError(`${other} and ${path} would both define the type ${name}: rename a file or a definition`);
      }
      pathOfType.set(name, path);
    }
  }
}

function comment(text: string): string {
  const lines = text.trim().replaceAll("*/", "* /").split("\n");
  return lines.length === 1
    ? `  /** ${lines[0]} */\n`
    : `  /**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */\n`;
}
