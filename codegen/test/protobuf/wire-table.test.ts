import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type DescriptorProto,
  type FieldDescriptorProto,
  type FileDescriptorProto,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { expect, test } from "vitest";
import { protobufTargets } from "../../src/repository/protobuf/protobuf-targets.ts";
import { readProtoFiles } from "../../src/repository/protobuf/read-proto-files.ts";

/**
 * Every name and number on the wire of Stepflow 0.13.0, made by a script from the notes on that server, which agreed
 * with the descriptors in the official Python package. Left out are messages that no service uses, and vsock.
 */
const wireTable = readFileSync(new URL("./wire-table.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

const root = fileURLToPath(new URL("../../../", import.meta.url));
const contracts = [...new Set(protobufTargets.map(({ contract }) => contract))];
const texts = new Map(contracts.map((file) => [file, readFileSync(root + file, "utf8")]));

test("the gRPC contract has the names, numbers and types of Stepflow 0.13.0, and no others", () => {
  expect(readProtoFiles(texts).flatMap(rowsOf).sort()).toEqual(wireTable.toSorted());
});

function rowsOf({ enumType, messageType, service }: FileDescriptorProto): string[] {
  return [
    ...enumType.flatMap(({ name, value }) => value.map((one) => `enum ${name} ${one.name} = ${one.number}`)),
    ...messageType.flatMap(messageRows),
    ...service.flatMap(({ name, method }) =>
      method.map(({ name: rpc, inputType, outputType, serverStreaming }) => {
        return `rpc ${name} ${rpc}: ${lastOf(inputType)} -> ${serverStreaming ? "stream " : ""}${lastOf(outputType)}`;
      }),
    ),
  ];
}

function messageRows({ name, field, nestedType }: DescriptorProto): string[] {
  if (field.length === 0) return [`message ${name}`];
  return field.map((one) => `message ${name} ${one.name} = ${one.number} ${typeText(one, nestedType)}`);
}

function typeText(field: FieldDescriptorProto, nestedTypes: readonly DescriptorProto[]): string {
  const entry = nestedTypes.find(({ name }) => name === lastOf(field.typeName));
  if (entry !== undefined) return `map<${entry.field.map((one) => typeText(one, [])).join(",")}>`;
  const type = field.typeName === "" ? Type[field.type].toLowerCase() : lastOf(field.typeName);
  return `${type}${field.label === Label.REPEATED ? "[]" : ""}${field.proto3Optional ? "?" : ""}`;
}

function lastOf(name: string): string {
  return name.split(".").at(-1) ?? name;
}
