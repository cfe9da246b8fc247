import { type JsonValue, ValidationError } from "@stepflow/core";
import { describe, expect, test } from "vitest";
import { type Contract, methods as methodTable, type RequestMethod, readParams, readResult } from "../src/protocol.ts";
import { currentMessages } from "./current-messages.ts";
import { olderMessages } from "./older-messages.ts";

/** The place of the first fault; undefined when there is none. */
function placeOfFault(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    expect(error.issues).toHaveLength(1);
    return error.issues[0]?.path;
  }
}

function isMethod(name: string): name is keyof Contract.MethodTypes {
  return Object.hasOwn(methodTable, name);
}

function isRequest(method: keyof Contract.MethodTypes): method is RequestMethod {
  return methodTable[method].kind === "request";
}

const methods = Object.keys(methodTable).filter(isMethod);

describe.each(methods)("%s, generations 0.10 and 0.11", (method) => {
  const { params, result } = currentMessages[method];

  test.each(params.valid.map((value) => [JSON.stringify(value), value]))("reads the parameters %s", (_, value) => {
    expect(readParams(method, value as JsonValue)).toBe(value);
  });

  test.each(params.faulty)("refuses parameters with a fault: %s", (_, value, place) => {
    expect(placeOfFault(() => readParams(method, value))).toBe(place);
  });

  test("refuses a message without parameters", () => {
    expect(placeOfFault(() => readParams(method, undefined))).toBe("$");
  });

  if (result === undefined || !isRequest(method)) return;

  test.each(result.valid.map((value) => [JSON.stringify(value), value]))("reads the result %s", (_, value) => {
    expect(readResult(method, value as JsonValue)).toBe(value);
  });

  test.each(result.faulty)("refuses a result with a fault: %s", (_, value, place) => {
    expect(placeOfFault(() => readResult(method, value))).toBe(place);
  });
});

describe("generations before 0.10", () => {
  test.each(olderMessages)("$method of $versions", ({ method, params, result }) => {
    if (!isMethod(method)) {
      expect([params[1], result?.[1]]).toEqual(["unknown", "unknown"]);
      return;
    }
    expect(placeOfFault(() => readParams(method, params[0]))).toBe(params[1]);
    if (result !== undefined && isRequest(method)) {
      expect(placeOfFault(() => readResult(method, result[0]))).toBe(result[1]);
    }
  });
});

test("a fault is told with its subject, its place and what was expected", () => {
  expect(() => readParams("runs/get", { runId: "r", resultOrder: "by_name" })).toThrow(
    'params of runs/get: $.resultOrder: must be equal to one of the allowed values: "by_index", "by_completion"',
  );
});

test("the protocol has two methods that a worker calls and six that it answers", () => {
  const sentBy = (sender: string) => methods.filter((method) => methodTable[method].sender === sender);
  expect(sentBy("worker")).toEqual(["runs/submit", "runs/get"]);
  expect(sentBy("orchestrator")).toHaveLength(6);
  expect(methods.filter((method) => !isRequest(method))).toEqual(["initialized"]);
});

test("no validator needs a schema compiler", async () => {
  const { readFile } = await import("node:fs/promises");
  const code = await readFile(new URL("../src/generated/protocol-validators.ts", import.meta.url), "utf8");
  expect(code).not.toMatch(/\b(require|import)\b/);
});
