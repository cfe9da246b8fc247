import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, posix } from "node:path";
import { ContractError } from "../contracts/contract-error.ts";
import { findStaleFiles } from "../contracts/find-stale-files.ts";
import { generateFiles } from "../contracts/generate-files.ts";
import { isGeneratedText } from "../contracts/generated-text.ts";
import type { Target } from "../contracts/target.ts";
import { writeFiles } from "../contracts/write-files.ts";
import { generateProtobufFiles } from "./protobuf/generate-protobuf-files.ts";
import type { ProtobufTarget } from "./protobuf/protobuf-target.ts";

/** What a run of the generator works on. */
export interface CodegenOptions {
  /** `write` mends what is stale; `check` only reports it. */
  readonly mode: "write" | "check";
  /** The directory that the targets' paths are relative to. */
  readonly root: string;
  readonly targets: readonly Target[];
  readonly protobufTargets: readonly ProtobufTarget[];
  /** Receives each line of the report. */
  readonly print: (line: string) => void;
}

/** Generates or checks every target; answers the exit code: 0 when all files are as the contracts make them, else 1. */
export async function codegen(options: CodegenOptions): Promise<number> {
  try {
    return await (options.mode === "check" ? check(options) : write(options));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    options.print(error.message);
    return 1;
  }
}

async function check(options: CodegenOptions): Promise<number> {
  const { print } = options;
  const { expected, found, leftovers } = await generate(options);
  const stale = [
    ...findStaleFiles(expected, found),
    ...leftovers.map((file) => ({ file, difference: "no target makes this file any more" })),
  ];
  for (const { file, difference } of stale) print(`${file} is stale:\n${difference.replaceAll(/^/gm, "  ")}`);
  if (stale.length === 0) {
    print(`${expected.size} generated files are as their contracts make them.`);
    return 0;
  }
  print(`Run \`npm run codegen\` to mend ${stale.length} of ${expected.size + leftovers.length} generated files.`);
  return 1;
}

async function write(options: CodegenOptions): Promise<number> {
  const { root, print } = options;
  const { expected, found, leftovers } = await generate(options);
  const stale = new Map([...expected].filter(([file, text]) => found.get(file) !== text));
  await writeFiles(root, stale);
  for (const file of leftovers) await rm(join(root, file));
  for (const file of stale.keys()) print(`${file} written`);
  for (const file of leftovers) print(`${file} removed: no target makes it any more`);
  print(`${expected.size - stale.size} of ${expected.size} generated files were up to date.`);
  return 0;
}

async function generate({ root, targets, protobufTargets }: CodegenOptions) {
  const contracts = await readContracts(root, targets);
  const protobufContracts = await readContracts(root, protobufTargets);
  const expected = new Map([
    ...(await generateFiles(targets, contracts)),
    ...(await generateProtobufFiles(protobufTargets, protobufContracts)),
  ]);
  return {
    expected,
    found: await readTexts(root, [...expected.keys()]),
    leftovers: await findLeftovers(root, [...expected.keys()]),
  };
}

async function readContracts(
  root: string,
  targets: readonly { readonly contract: string }[],
): Promise<Map<string, string>> {
  const texts = await readTexts(
    root,
    targets.map(({ contract }) => contract),
  );
  return new Map([...texts].flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const])));
}

/** Files beside the targets' that look generated but are none of them: a target was renamed or taken away. */
async function findLeftovers(root: string, files: readonly string[]): Promise<string[]> {
  const leftovers: string[] = [];
  for (const folder of new Set(files.map((file) => posix.dirname(file)))) {
    const names = existsSync(join(root, folder)) ? await readdir(join(root, folder)) : [];
    const others = names.map((name) => posix.join(folder, name)).filter((file) => !files.includes(file));
    const texts = await readTexts(
      root,
      others.filter((file) => /\.(ts|json)$/.test(file)),
    );
    for (const [file, text] of texts) if (text !== undefined && isGeneratedText(text)) leftovers.push(file);
  }
  return leftovers;
}

async function readTexts(root: string, files: readonly string[]): Promise<Map<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  for (const file of new Set(files)) texts.set(file, await readIfThere(join(root, file)));
  return texts;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
