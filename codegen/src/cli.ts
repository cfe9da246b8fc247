#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ContractError } from "./contracts/contract-error.ts";
import { generateFiles } from "./contracts/generate-files.ts";
import { pullContract } from "./contracts/pull-contract.ts";
import { openapiTypes } from "./contracts/targets/openapi-types.ts";
import { writeFiles } from "./contracts/write-files.ts";
import { checkFlowHandles, generateFlowHandles } from "./flows/generate-flow-handles.ts";
import { UserError } from "./flows/user-error.ts";

const usage = `Usage: stepflow-codegen flows <file or pattern>... --out <module.ts> [--check]
       stepflow-codegen pull --url <server> --out <contract.json> [--types <module.ts>]

flows writes a TypeScript module with a typed handle for each flow, from the schemas in the flows:

  stepflow-codegen flows 'flows/**/*.yaml' --out src/flows.gen.ts

  --out    the module to write
  --check  write nothing; fail if the module is not as the flows have it

pull fetches the contract of a running server, tells what has changed, and writes it:

  stepflow-codegen pull --url http://localhost:7837 --out openapi.json --types src/rest.ts

  --url    the server, or its contract when it ends in .json; a key for it in STEPFLOW_API_KEY
  --out    the contract to compare with and to write
  --types  a module to write with the contract's types, for openapi-fetch

  --help   print this

Exit codes: 0 done, 1 something is wrong with a flow or the module is stale, 2 wrong use.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const [command, ...patterns] = positionals;
    const { out } = values;
    if (command === "pull") {
      if (values.url === undefined) return misuse("no --url");
      if (out === undefined) return misuse("no --out");
      await pull({ url: values.url, out, types: values.types });
      return 0;
    }
    if (command !== "flows") return misuse(command === undefined ? "no command" : `no command "${command}"`);
    if (patterns.length === 0) return misuse("no flow files");
    if (out === undefined) return misuse("no --out");
    const options = { patterns, out, directory: process.cwd() };
    if (values.check) await checkFlowHandles(options);
    else console.log(`${out}: ${await generateFlowHandles(options)}`);
    return 0;
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return misuse(error.message);
    if (!(error instanceof UserError) && !(error instanceof ContractError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Throws a TypeError with a code for options that do not exist. */
function readArguments(args: readonly string[]): {
  values: {
    out?: string | undefined;
    url?: string | undefined;
    types?: string | undefined;
    check?: boolean | undefined;
    help?: boolean | undefined;
  };
  positionals: string[];
} {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      url: { type: "string" },
      types: { type: "string" },
      check: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}

async function pull({ url, out, types }: { url: string; out: string; types: string | undefined }): Promise<void> {
  const root = process.cwd();
  const print = (line: string): void => console.log(line);
  await pullContract({ url, apiKey: process.env.STEPFLOW_API_KEY, root, file: out, print });
  if (types === undefined) return;
  const text = await readFile(join(root, out), "utf8");
  const target = { contract: out, file: types, render: openapiTypes({ jsonTypesFrom: "@stepflow/core" }) };
  await writeFiles(root, await generateFiles([target], new Map([[out, text]])));
  print(`${types} written`);
}

function misuse(problem: string): number {
  console.error(`${problem}\n\n${usage}`);
  return 2;
}
