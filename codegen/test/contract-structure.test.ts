import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isList, isRecord, type Json } from "../src/contracts/json.ts";
import { pointerTo } from "../src/contracts/json-pointer.ts";

const contracts = ["flow", "protocol", "openapi", "stepflow-config"];

function read(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

/** Below these keys stand names of the contract's own, so `description` there is a field and no annotation. */
const nameKeywords = new Set(["$defs", "properties", "schemas", "paths", "responses", "content", "mapping"]);
const texts = new Set(["description", "summary", "x-stepflow-extension"]);

/** What is left of a contract when its texts and everything of our own are taken away. */
function structureOf(value: Json, keysAreNames = false): Json {
  if (isList(value)) return value.filter((item) => !isExtension(item)).map((item) => structureOf(item));
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).filter(
    ([key, field]) => (keysAreNames || !texts.has(key)) && !isExtension(field),
  );
  return Object.fromEntries(
    fields.map(([key, field]) => [key, structureOf(field, !keysAreNames && nameKeywords.has(key))]),
  );
}

function isExtension(value: Json): boolean {
  return isRecord(value) && value["x-stepflow-extension"] === true;
}

/** Every named schema, property, operation, parameter and response that has nothing to tell its reader. */
function undescribed(value: Json, pointer = "#", needsDescription = false, keysAreNames = false): string[] {
  if (isList(value)) return value.flatMap((item, index) => undescribed(item, pointerTo(pointer, index)));
  if (!isRecord(value)) return needsDescription ? [pointer] : [];
  const text = value.description;
  const missing = needsDescription && (typeof text !== "string" || text.trim().split(/\s+/).length < 2);
  return [
    ...(missing ? [pointer] : []),
    ...Object.entries(value).flatMap(([key, field]) => {
      const named = keysAreNames && describedKeywords.has(lastKey(pointer));
      const names = !keysAreNames && nameKeywords.has(key);
      return undescribed(field, pointerTo(pointer, key), named, names);
    }),
  ];
}

const describedKeywords = new Set(["$defs", "properties", "schemas", "responses"]);

function lastKey(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

describe.each(contracts)("contract %s", (name) => {
  const contract = read(`../../schemas/${name}.json`);

  test("has the structure of generation 0.11.1, apart from texts and marked extensions", () => {
    expect(structureOf(contract)).toEqual(structureOf(read(`structure/0.11.1/${name}.json`)));
  });

  test("describes every definition, property and response", () => {
    // A boolean schema has no place for a description; its definition's description speaks of it.
    expect(
      undescribed(contract).filter((pointer) => !pointer.endsWith("/OnErrorDefault/properties/defaultValue")),
    ).toEqual([]);
  });
});

test("a structural difference that is not marked as an extension is noticed", () => {
  const contract = read("../../schemas/flow.json");
  const changed: Json = JSON.parse(JSON.stringify(contract).replace('"mustExecute"', '"mustRun"'));
  expect(structureOf(changed)).not.toEqual(structureOf(contract));
  const marked = { ...(isRecord(contract) && contract), "x-ours": { "x-stepflow-extension": true, type: "string" } };
  expect(structureOf(marked)).toEqual(structureOf(contract));
});

test("a property that loses its description is named", () => {
  const text = JSON.stringify(read("../../schemas/flow.json")).replace(/"description":"Name of the flow[^"]*",/, "");
  expect(undescribed(JSON.parse(text))).toContain("#/properties/name");
});
