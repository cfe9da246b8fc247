#!/usr/bin/env node
import { parseArgs } from "node:util";
import { checkFlowHandles, generateFlowHandles } from "./flows/generate-flow-handles.ts";
import { UserError } from "./flows/user-error.ts";

const usage = `Usage: stepflow-codegen flows <file or pattern>... --out <module.ts> [--check]

Writes a TypeScript module with a typed handle for each flow, from the schemas in the flows:

  stepflow-codegen flows 'flows/**/*.yaml' --out src/flows.gen.ts

  --out    the module to write
  --check  write nothing; fail if the module is not as the flows have it
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
    if (command !== "flows") return misuse(command === undefined ? "no command" : `no command "${command}"`);
    if (patterns.length === 0) return misuse("no flow files");
    if (out === undefined) return misuse("no --out");
    const options = { patterns, out, directory: process.cwd() };
    if (values.check) await checkFlowHandles(options);
    else console.log(`${out}: ${await generateFlowHandles(options)}`);
    return 0;
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return misuse(error.message);
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Throws a TypeError with a code for options that do not exist. */
function readArguments(args: readonly string[]): {
  values: { out?: string | undefined; check?: boolean | undefined; help?: boolean | undefined };
  positionals: string[];
} {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: "string" }, check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
}

function misuse(problem: string): number {
  console.error(`${problem}\n\n${usage}`);
  return 2;
}
