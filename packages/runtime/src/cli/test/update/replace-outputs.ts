import { isDeepStrictEqual } from "node:util";
import {
  type ExpectedResult,
  isJsonArray,
  isJsonObject,
  type JsonValue,
  StepflowError,
  toJsonValue,
} from "@stepflow/core";
import { readDocument } from "@stepflow/core/yaml";
import { isMap, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import { jsonPrinter, yamlPrinter } from "./print-value.ts";
import { applyEdits, columnOf, lineEnd, type TextEdit } from "./text-edit.ts";
import { endOf, pairEnd, pairStart, startOf, ValueEdits, type ValuePlace, withoutBreaks } from "./value-edits.ts";

/** What a case of a flow file expects from now on. */
export interface OutputChange {
  /** The position of the case in `test.cases`. */
  readonly caseIndex: number;
  readonly output: ExpectedResult;
}

/**
 * Writes other expected outputs into the text of a flow file. All else stays as it is, to the last space.
 *
 * @param source what errors call the file
 * @throws StepflowError with code UPDATE when the text can't be changed in place, because aliases tie values together
 */
export function replaceOutputs(
  text: string,
  source: string,
  format: "yaml" | "json",
  changes: readonly OutputChange[],
): string {
  const before = readDocument(text, { format, source }).value;
  const hasCarriageReturns = text.includes("\r\n");
  const edits = changes.flatMap((change) => outputEdits(text, before, format, change));
  const changed = applyEdits(
    text,
    edits.map((edit) => ({ ...edit, text: hasCarriageReturns ? edit.text.replaceAll("\n", "\r\n") : edit.text })),
  );
  if (!isAsWanted(changed, { format, source }, before, changes)) throw cannotUpdate(source);
  return changed;
}

function outputEdits(
  text: string,
  before: JsonValue,
  format: "yaml" | "json",
  { caseIndex, output }: OutputChange,
): readonly TextEdit[] {
  const document = parseDocument(text, { merge: false, uniqueKeys: false, logLevel: "error" });
  const cases = document.getIn(["test", "cases"], true);
  const testCase = isSeq(cases) ? cases.items[caseIndex] : undefined;
  if (!isSeq(cases) || !isMap(testCase)) return [];
  const printer = format === "json" ? jsonPrinter(text) : yamlPrinter(hasIndentedLists(text, document.contents));
  const isFlow = format === "json" || testCase.flow === true || cases.flow === true;
  const after = toJsonValue(output, "output");
  const pair = testCase.items.find(({ key }) => isNamed(key, "output"));
  if (pair === undefined) {
    const indentation = " ".repeat(columnOf(text, startOf(testCase)));
    if (isFlow) {
      return [insertInFlow(text, testCase, format, (lineIndent) => printer.inline(after, null, lineIndent))];
    }
    return [insertBelow(text, testCase, printer.block?.(after, null, "key", indentation) ?? "", indentation)];
  }
  const key = pair.key as Node;
  const place: ValuePlace = {
    node: (pair.value as Node | null) ?? null,
    holder: "key",
    holderStart: startOf(key),
    valueStart: text.indexOf(":", key.range?.[1] ?? 0) + 1,
    isInFlow: isFlow,
  };
  return new ValueEdits(text, printer).edits(place, outputOf(before, caseIndex), after);
}

function insertBelow(text: string, testCase: YAMLMap, value: string, indentation: string): TextEdit {
  const end = lineEnd(text, withoutBreaks(text, endOf(testCase)));
  return { start: end, end, text: `\n${indentation}output:${value}` };
}

function insertInFlow(
  text: string,
  testCase: YAMLMap,
  format: "yaml" | "json",
  print: (indentation: string) => string,
): TextEdit {
  const last = testCase.items.at(-1);
  const end = last === undefined ? startOf(testCase) + 1 : pairEnd(last);
  const keyStart = last === undefined ? end : pairStart(last);
  const lineIndent = /\n([ \t]*)$/.exec(text.slice(0, keyStart))?.[1];
  const separator = last === undefined ? "" : lineIndent === undefined ? ", " : `,\n${lineIndent}`;
  return {
    start: end,
    end,
    text: `${separator}${format === "json" ? '"output"' : "output"}: ${print(lineIndent ?? "")}`,
  };
}

/** Whether the changed text says what it should, and nothing else says anything else. */
function isAsWanted(
  changed: string,
  document: { readonly format: "yaml" | "json"; readonly source: string },
  before: JsonValue,
  changes: readonly OutputChange[],
): boolean {
  try {
    const wanted = structuredClone(before);
    for (const { caseIndex, output } of changes) {
      Object.assign(caseOf(wanted, caseIndex) ?? {}, { output: toJsonValue(output, "output") });
    }
    return isDeepStrictEqual(readDocument(changed, document).value, wanted);
  } catch {
    return false;
  }
}

function cannotUpdate(source: string): StepflowError {
  const hint = "Write out what aliases (*name) stand for, or change the expected outputs by hand.";
  return new StepflowError("UPDATE", `${source}: the expected outputs can't be changed in place`, { hint });
}

function outputOf(document: JsonValue, caseIndex: number): JsonValue | undefined {
  const testCase = caseOf(document, caseIndex);
  return isJsonObject(testCase) ? testCase.output : undefined;
}

function caseOf(document: JsonValue, index: number): JsonValue | undefined {
  const test = isJsonObject(document) ? document.test : undefined;
  const cases = isJsonObject(test) ? test.cases : undefined;
  return isJsonArray(cases) ? cases[index] : undefined;
}

function isNamed(key: unknown, name: string): boolean {
  return typeof key === "object" && key !== null && "value" in key && key.value === name;
}

/** Whether the document writes lists below a key with an indentation, as most do; told by its cases. */
function hasIndentedLists(text: string, contents: Node | null): boolean {
  const test = isMap(contents) ? contents.items.find(({ key }) => isNamed(key, "test"))?.value : undefined;
  const pair = isMap(test) ? test.items.find(({ key }) => isNamed(key, "cases")) : undefined;
  if (pair === undefined || !isSeq(pair.value)) return true;
  return columnOf(text, startOf(pair.value)) > columnOf(text, pairStart(pair));
}
