import type { Contract } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import { typescriptText } from "../generated-text.ts";
import { isList, isRecord } from "../json.ts";
import { valueAt } from "../json-pointer.ts";
import type { Render } from "../target.ts";

/** What the contract says of a method in prose only: who sends it, and which definitions belong to it. */
export interface MethodDescription {
  readonly sender: "orchestrator" | "worker";
  /** The name in `$defs` of its parameters. */
  readonly params: string;
  /** The name in `$defs` of its result; absent for a notification, which has none. */
  readonly result?: string;
}

export type MethodDescriptions = Readonly<Record<string, MethodDescription>>;

/** Where the table takes its parts from. */
export interface MethodTableOptions {
  /** JSON pointer of the schema whose `enum` lists the methods. */
  readonly schema: string;
  readonly methods: MethodDescriptions;
  /** The module of the generated types, as the generated file imports it. */
  readonly typesFrom: string;
}

/** A table of the protocol's methods: as a value who sends which, as a type what each carries. */
export function methodTable({ schema, methods, typesFrom }: MethodTableOptions): Render {
  return (contract) => {
    checkMethods(contract, schema, methods);
    const entries = Object.entries(methods);
    const imported = new Set(
      entries.flatMap(([, { params, result }]) => (result === undefined ? [params] : [params, result])),
    );
    const values = entries.map(
      ([name, { sender, result }]) =>
        `${JSON.stringify(name)}: { sender: "${sender}", kind: "${result === undefined ? "notification" : "request"}" },`,
    );
    const types = entries.map(
      ([name, { params, result }]) =>
        `readonly ${JSON.stringify(name)}: { readonly params: ${params}; readonly result: ${result ?? "undefined"} };`,
    );
    return typescriptText(
      contract,
      `import type { ${[...imported].sort().join(", ")} } from "${typesFrom}";

/** Who sends each method, and whether it is answered. */
export const methods = { ${values.join("\n")} } as const;

/** What each method carries; a notification has no result. */
export interface MethodTypes { ${types.join("\n")} }
`,
    );
  };
}

function checkMethods({ file, document }: Contract, pointer: string, methods: MethodDescriptions): void {
  const schema = valueAt(document, pointer);
  const names = isRecord(schema) && isList(schema.enum) ? schema.enum : [];
  for (const [index, name] of names.entries()) {
    if (typeof name !== "string" || !Object.hasOwn(methods, name)) {
      throw new ContractError(
        file,
        `${pointer}/enum/${index}`,
        `no parameters and result are known for method ${JSON.stringify(name)}`,
      );
    }
  }
  for (const [name, { params, result }] of Object.entries(methods)) {
    if (!names.includes(name)) throw new ContractError(file, pointer, `the contract has no method "${name}"`);
    for (const definition of [params, result]) {
      if (definition !== undefined && valueAt(document, `#/$defs/${definition}`) === undefined) {
        throw new ContractError(file, `#/$defs/${definition}`, `method "${name}" needs this definition`);
      }
    }
  }
}
