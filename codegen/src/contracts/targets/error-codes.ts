import { ContractError } from "../contract-error.ts";
import { typescriptText } from "../generated-text.ts";
import { isList, isRecord } from "../json.ts";
import { valueAt } from "../json-pointer.ts";
import type { Render } from "../target.ts";

/** Which numbers become a table, and what the table is called. */
export interface ErrorCodesOptions {
  /** JSON pointer of a schema with an `enum` of numbers, named by `x-enum-varnames`. */
  readonly schema: string;
  /** The exported constant. */
  readonly constant: string;
  /** Names of the contract that get another name than their own in PascalCase. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** A table of the contract's error codes, by name. */
export function errorCodes({ schema: pointer, constant, renamed = {} }: ErrorCodesOptions): Render {
  return (contract) => {
    const schema = valueAt(contract.document, pointer);
    const { enum: codes, "x-enum-varnames": names } = isRecord(schema) ? schema : {};
    if (!isList(codes) || !isList(names)) {
      throw new ContractError(contract.file, pointer, "expected an enum with x-enum-varnames");
    }
    if (codes.length !== names.length) {
      throw new ContractError(contract.file, pointer, `${codes.length} codes, but ${names.length} x-enum-varnames`);
    }
    const entries = names.map((name, index) => {
      const code = codes[index];
      if (typeof name !== "string" || typeof code !== "number") {
        throw new ContractError(contract.file, `${pointer}/enum/${index}`, "expected a number with a name");
      }
      return `${renamed[name] ?? pascalCase(name)}: ${code},`;
    });
    return typescriptText(contract, `export const ${constant} = { ${entries.join("\n")} } as const;\n`);
  };
}

function pascalCase(name: string): string {
  return name
    .split("_")
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join("");
}
