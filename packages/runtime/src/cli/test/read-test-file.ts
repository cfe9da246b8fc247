import { resolve } from "node:path";
import { isJsonArray, isJsonObject, type JsonValue, StepflowError } from "@stepflow/core";
import { parseFlow, readDocument } from "@stepflow/core/yaml";
import type { Cli } from "../cli.ts";
import { describeError } from "../errors/describe-error.ts";
import { findFlowFiles } from "../files/find-flow-files.ts";
import { formatOf } from "../files/read-document-file.ts";
import { readTextFile } from "../files/read-text-file.ts";
import type { TestFile } from "./test-file.ts";

/**
 * Reads the files that were named and those below the directories that were named. Whatever is wrong with one of them is
 * told by its kind; nothing is passed over.
 *
 * In directories other files are to be expected. What was named is expected to be a flow with cases.
 */
export async function readTestFiles(paths: readonly string[], cli: Cli): Promise<TestFile[]> {
  const seen = new Set<string>();
  const files: TestFile[] = [];
  for (const path of paths) {
    const found = await findFlowFiles([path], cli, /\.(ya?ml|json)$/);
    if (found.length === 0) files.push(problem(path, "there are no .yaml, .yml or .json files in this directory"));
    const isNamed = found.length === 1 && found[0] === path;
    for (const file of found) {
      const known = seen.size;
      if (seen.add(resolve(cli.workingDirectory, file)).size === known) continue;
      files.push(isNamed ? expectCases(await readTestFile(file, cli)) : await readTestFile(file, cli));
    }
  }
  return files;
}

function expectCases(file: TestFile): TestFile {
  if (file.kind === "noCases") return problem(file.path, "this flow has no test cases; they stand in test.cases");
  return file.kind === "notFlow" ? problem(file.path, file.reason) : file;
}

async function readTestFile(path: string, cli: Cli): Promise<TestFile> {
  try {
    const format = formatOf(path);
    const text = await readTextFile(path, "flow", cli);
    const reason = whyNotFlow(text, format, path);
    if (reason !== undefined) return { kind: "notFlow", path, reason };
    const definition = parseFlow(text, { source: path, dialect: "any" });
    const cases = (definition.flow.test?.cases ?? []).map((testCase, index) => ({ index, testCase }));
    return cases.length === 0 ? { kind: "noCases", path } : { kind: "cases", path, text, definition, cases };
  } catch (thrown) {
    return problem(path, explain(thrown));
  }
}

function problem(path: string, reason: string): TestFile {
  return { kind: "problem", path, reason };
}

/** What went wrong, in words for people; what nobody foresaw is thrown on. */
export function explain(thrown: unknown): string {
  if (!StepflowError.isInstance(thrown)) throw thrown;
  const { message, hint } = describeError(thrown);
  return hint === undefined ? message : `${message}\n${hint}`;
}

/**
 * Every mapping is a flow as far as the format goes; what is meant as one has steps, an output or test cases. What isn't
 * even a document is meant as one when it looks so.
 */
function whyNotFlow(text: string, format: "yaml" | "json", source: string): string | undefined {
  try {
    const { value } = readDocument(text, { format, source });
    return isMeantAsFlow(value) ? undefined : "it has neither steps nor an output nor test cases";
  } catch (thrown) {
    return /^(steps|output|test)\s*:|"(steps|output|test)"\s*:/m.test(text) ? undefined : explain(thrown);
  }
}

function isMeantAsFlow(value: JsonValue): boolean {
  if (!isJsonObject(value)) return false;
  if (value.steps !== undefined || value.output !== undefined) return true;
  return isJsonObject(value.test) && isJsonArray(value.test.cases);
}
