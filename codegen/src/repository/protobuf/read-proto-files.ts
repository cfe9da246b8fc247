import type { FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import protobuf from "protobufjs";
import { ContractError } from "../../contracts/contract-error.ts";
import { describeProtoFile } from "./describe-proto-file.ts";
import { importPath, protoRoot } from "./proto-paths.ts";

/**
 * Reads the files of a protobuf contract as far as Stepflow's contract goes: proto3 with messages, enums and services at
 * the top of each file. protobufjs only parses: its own descriptors forget which file something stands in.
 *
 * @param texts the text of each file, by its path from the root
 * @returns a descriptor of each, in the same order
 * @throws ContractError naming the file that is no protobuf, or imports or uses what is not there
 */
export function readProtoFiles(texts: ReadonlyMap<string, string>): FileDescriptorProto[] {
  const root = new protobuf.Root();
  const parsed = [...texts].map(([file, text]) => ({ file, ...parse(file, text, root) }));
  for (const { file, imports } of parsed) checkImports(file, imports, texts);
  for (const name of new Set(parsed.flatMap(({ imports }) => imports))) {
    root.addJSON(protobuf.common.get(name)?.nested ?? {});
  }
  try {
    root.resolveAll();
  } catch (cause) {
    throw new ContractError(protoRoot.slice(0, -1), undefined, messageOf(cause), { cause });
  }
  return parsed.map(({ file, imports, package: name }) => {
    const namespace = root.lookup(name ?? "");
    if (name === undefined || !(namespace instanceof protobuf.Namespace)) {
      throw new ContractError(file, undefined, "expected a package");
    }
    return describeProtoFile({ name: importPath(file), package: name, imports, namespace });
  });
}

function parse(
  file: string,
  text: string,
  root: protobuf.Root,
): { readonly imports: readonly string[]; readonly package: string | undefined } {
  try {
    // The parser notes this name with all that it reads, and has no other way to be told.
    Object.assign(protobuf.parse, { filename: importPath(file) });
    const result = protobuf.parse(text, root, { keepCase: true, alternateCommentMode: true });
    return { imports: result.imports ?? [], package: result.package };
  } catch (cause) {
    throw new ContractError(file, undefined, messageOf(cause), { cause });
  }
}

function checkImports(file: string, imports: readonly string[], texts: ReadonlyMap<string, string>): void {
  for (const name of imports) {
    if (texts.has(protoRoot + name) || protobuf.common.get(name) !== null) continue;
    throw new ContractError(file, undefined, `imports ${name}, which is not there`);
  }
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
