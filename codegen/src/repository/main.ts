import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ContractError } from "../contracts/contract-error.ts";
import { pullContract } from "../contracts/pull-contract.ts";
import { codegen } from "./codegen.ts";
import { protobufTargets } from "./protobuf/protobuf-targets.ts";
import { openapi, targets } from "./targets.ts";

// Run by `npm run codegen`, `npm run codegen:check` and `npm run codegen:pull -- --url <server>`.
const { values } = parseArgs({ options: { check: { type: "boolean" }, url: { type: "string" } } });
const root = fileURLToPath(new URL("../../../", import.meta.url));
const print = (line: string): void => console.log(line);
process.exitCode =
  values.url !== undefined && (await pull(values.url)) !== 0
    ? 1
    : await codegen({ mode: values.check === true ? "check" : "write", root, targets, protobufTargets, print });

async function pull(url: string): Promise<number> {
  try {
    await pullContract({ url, apiKey: process.env.STEPFLOW_API_KEY, root, file: openapi, print });
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    print(error.message);
    return 1;
  }
}
