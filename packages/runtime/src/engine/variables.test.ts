import { type Flow, type JsonObject, parseFlow, ValidationError } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { resolveVariables, secretValues } from "./variables.ts";

function flowWith(properties: JsonObject, required: readonly string[] = []): Flow {
  const variables = { type: "object", properties, required: [...required] };
  return parseFlow({ schemas: { properties: { variables } }, steps: [], output: null }).flow;
}

describe("the value of a variable", () => {
  const flow = flowWith({ city: { type: "string", default: "Bern" }, limit: { type: "number" } });

  it("is what the caller gives, before the environment, before the flow's default", () => {
    const environment = { STEPFLOW_VAR_CITY: "Basel" };
    expect(resolveVariables(flow, { city: "Chur" }, environment)).toMatchObject({ city: "Chur" });
    expect(resolveVariables(flow, {}, environment)).toMatchObject({ city: "Basel" });
    expect(resolveVariables(flow, {}, {})).toMatchObject({ city: "Bern" });
  });

  it("is inferred from its type when nobody says anything, as in 0.11", () => {
    expect(resolveVariables(flow, {}, {})).toEqual({ city: "Bern", limit: 0 });
  });

  it("may be null", () => {
    expect(resolveVariables(flow, { city: null }, { STEPFLOW_VAR_CITY: "Basel" })).toMatchObject({ city: null });
  });

  it("is kept when the flow does not declare it", () => {
    expect(resolveVariables(flow, { other: 1 }, {})).toMatchObject({ other: 1 });
  });
});

describe("the environment", () => {
  it("is read as JSON where it is JSON, and as text elsewhere", () => {
    const flow = flowWith({ list: {}, number: {}, text: {} });
    const environment = { STEPFLOW_VAR_LIST: "[1,2]", STEPFLOW_VAR_NUMBER: "7", STEPFLOW_VAR_TEXT: "{oops" };
    expect(resolveVariables(flow, {}, environment)).toEqual({ list: [1, 2], number: 7, text: "{oops" });
  });

  it("is asked for the name that the schema says, and then for no other", () => {
    const flow = flowWith({ key: { env_var: "API_KEY" } });
    const environment = { API_KEY: "from api", STEPFLOW_VAR_KEY: "from name" };
    expect(resolveVariables(flow, {}, environment)).toEqual({ key: "from api" });
    expect(resolveVariables(flow, {}, { STEPFLOW_VAR_KEY: "from name" })).toEqual({});
  });
});

describe("a required variable", () => {
  it("that has no value is refused, with all others and how to give them", () => {
    const flow = flowWith({ a: { type: "string" }, b: { env_var: "B" }, c: {} }, ["a", "b"]);
    const resolve = (): JsonObject => resolveVariables(flow, {}, {});
    expect(resolve).toThrow(ValidationError);
    expect(resolve).toThrow(/\$\.a: required, and not given; pass it in variables or set STEPFLOW_VAR_A/);
    expect(resolve).toThrow(/\$\.b: .* or set B/);
    expect(resolve).not.toThrow(/\$\.c/);
  });

  it("is content with the environment and with a default", () => {
    const flow = flowWith({ a: { default: null }, b: {} }, ["a", "b"]);
    expect(resolveVariables(flow, {}, { STEPFLOW_VAR_B: "x" })).toEqual({ a: null, b: "x" });
  });
});

it("knows which values are secret, whoever gave them", () => {
  const flow = flowWith({ key: { is_secret: true, default: "k" }, token: { is_secret: true }, name: {} });
  expect(secretValues(flow, { key: "k", token: { parts: ["t", 7, true] }, name: "n" })).toEqual(["k", "t", 7]);
  expect(secretValues(flow, {})).toEqual([]);
});
