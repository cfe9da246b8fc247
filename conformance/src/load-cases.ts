import { readdirSync, readFileSync } from "node:fs";
import { isJsonArray, toJsonValue, ValidationError, type ValidationIssue } from "@stepflow/core";
import { createValidator } from "@stepflow/worker";
import { parse } from "yaml";
import type { ConformanceCase, Theme } from "./case.ts";

const folder = new URL("../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("case.schema.json", folder), "utf8"));
const fitsSchema = createValidator(schema, "input", "case.schema.json");

/** Reads the whole corpus: one theme for each YAML file beside `case.schema.json`, by name. */
export function loadThemes(): Theme[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".yaml".length),
      cases: parseCases(readFileSync(new URL(file, folder), "utf8"), file),
    }));
}

/**
 * Reads cases from the text of a file.
 *
 * @throws ValidationError naming the file, the place and what is wrong there
 */
export function parseCases(text: string, file: string): ConformanceCase[] {
  const document = toJsonValue(parseYaml(text, file), file);
  try {
    fitsSchema(document);
  } catch (error) {
    if (error instanceof ValidationError) throw new ValidationError(file, error.issues, { cause: error });
    throw error;
  }
  // The schema has just accepted it; what it cannot say follows.
  const cases = document as unknown as ConformanceCase[];
  const issues = isJsonArray(document) ? cases.flatMap((item, index) => findIssues(item, index, cases)) : [];
  if (issues.length > 0) throw new ValidationError(file, issues);
  return cases;
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ValidationError(file, [{ path: "$", message }], { cause });
  }
}

function findIssues(item: ConformanceCase, index: number, cases: readonly ConformanceCase[]): ValidationIssue[] {
  const { input, inputs, expect } = item;
  const issues: ValidationIssue[] = [];
  const refuse = (path: string, message: string): void => {
    issues.push({ path: `$[${index}]${path}`, message: `${message} (case "${item.name}")` });
  };
  const first = cases.findIndex(({ name }) => name === item.name);
  if (first !== index) refuse(".name", `case ${first} has the same name`);
  if (input !== undefined && inputs !== undefined) refuse("", "input and inputs exclude each other");
  const outcomes = (["result", "error", "results", "refused", "unfinished"] as const).filter(
    (key) => expect[key] !== undefined,
  );
  if (outcomes.length > 1) refuse(".expect", `expected one of ${outcomes.join(", ")}`);
  if (inputs !== undefined && (expect.result !== undefined || expect.error !== undefined)) {
    refuse(".expect", "a run with inputs has results");
  }
  if (expect.results !== undefined && expect.results.length !== inputs?.length) {
    refuse(".expect.results", `expected one for each of ${inputs?.length ?? 0} inputs, found ${expect.results.length}`);
  }
  for (const key of ["steps", "attempts"] as const) {
    if (expect[key] === undefined || item.needs?.includes("stepStates")) continue;
    refuse(`.expect.${key}`, "asks for what not every executor tells; add needs: [stepStates]");
  }
  if (expect.subRuns !== undefined && !item.needs?.includes("subRuns")) {
    refuse(".expect.subRuns", "asks for what not every executor tells; add needs: [subRuns]");
  }
  return issues;
}
