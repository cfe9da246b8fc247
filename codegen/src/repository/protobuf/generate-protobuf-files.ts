import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path/posix";
import { create } from "@bufbuild/protobuf";
import {
  CodeGeneratorRequestSchema,
  type CodeGeneratorResponse_File,
  type FileDescriptorProto,
  file_google_protobuf_struct,
  file_google_protobuf_timestamp,
} from "@bufbuild/protobuf/wkt";
import { protocGenEs } from "@bufbuild/protoc-gen-es/dist/cjs/src/protoc-gen-es-plugin.js";
import { ContractError } from "../../contracts/contract-error.ts";
import { typescriptText } from "../../contracts/generated-text.ts";
import { importPath } from "./proto-paths.ts";
import type { ProtobufTarget } from "./protobuf-target.ts";
import { readProtoFiles } from "./read-proto-files.ts";

/**
 * Makes the text of every target's file: messages, enums and services for the runtime of protobuf-es.
 *
 * @param texts the texts of all files of the contract, also of those that are only imported, by their paths
 * @throws ContractError naming what cannot be read, or is imported and not generated beside its importer
 */
export async function generateProtobufFiles(
  targets: readonly ProtobufTarget[],
  texts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  for (const { contract } of targets) {
    if (!texts.has(contract)) throw new ContractError(contract, undefined, "the contract is missing");
  }
  const descriptors = readProtoFiles(texts);
  checkNeighbours(targets, descriptors);
  const code = generate(descriptors);
  const files = new Map<string, string>();
  for (const { contract, file } of targets) {
    const name = importPath(contract).replace(/\.proto$/, "_pb.ts");
    const content = code.find((one) => one.name === name)?.content;
    if (content === undefined) throw new ContractError(contract, undefined, "there is nothing in it to generate");
    const sha256 = createHash("sha256")
      .update(texts.get(contract) ?? "")
      .digest("hex");
    files.set(file, await typescriptText({ file: contract, sha256, document: {} }, content));
  }
  return files;
}

/** Generated files import each other by their names beside them. */
function checkNeighbours(targets: readonly ProtobufTarget[], descriptors: readonly FileDescriptorProto[]): void {
  const files = new Set(targets.map(({ file }) => file));
  for (const { contract, file } of targets) {
    const imports = descriptors.find(({ name }) => name === importPath(contract))?.dependency ?? [];
    for (const name of imports.filter((one) => !one.startsWith("google/"))) {
      const neighbour = join(dirname(file), basename(name).replace(/\.proto$/, "_pb.ts"));
      if (!files.has(neighbour)) {
        throw new ContractError(contract, undefined, `${file} imports ${neighbour}, which no target makes`);
      }
    }
  }
}

function generate(descriptors: readonly FileDescriptorProto[]): CodeGeneratorResponse_File[] {
  const wellKnown = [file_google_protobuf_struct.proto, file_google_protobuf_timestamp.proto];
  const request = create(CodeGeneratorRequestSchema, {
    fileToGenerate: descriptors.map(({ name }) => name),
    // Enums are objects, since packages here keep to syntax that can be erased.
    parameter: "target=ts,import_extension=ts,erasable_syntax=true",
    protoFile: [...wellKnown, ...inOrderOfImport(descriptors)],
  });
  return protocGenEs.run(request).file;
}

/** Those that are imported come before those that import them. */
function inOrderOfImport(descriptors: readonly FileDescriptorProto[]): FileDescriptorProto[] {
  const ordered = new Set<FileDescriptorProto>();
  const add = (descriptor: FileDescriptorProto): void => {
    for (const name of descriptor.dependency) {
      const imported = descriptors.find((one) => one.name === name);
      if (imported !== undefined && !ordered.has(imported)) add(imported);
    }
    ordered.add(descriptor);
  };
  for (const descriptor of descriptors) add(descriptor);
  return [...ordered];
}
