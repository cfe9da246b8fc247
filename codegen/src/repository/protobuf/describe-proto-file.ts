import { create } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  type EnumDescriptorProto,
  EnumDescriptorProtoSchema,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FieldDescriptorProto_Label as Label,
  type ServiceDescriptorProto,
  ServiceDescriptorProtoSchema,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import protobuf from "protobufjs";
import { ContractError } from "../../contracts/contract-error.ts";
import { describeComments } from "./describe-comments.ts";
import { protoRoot } from "./proto-paths.ts";

/** A file as it was parsed. */
export interface ProtoFile {
  /** What others import it as. */
  readonly name: string;
  readonly package: string;
  readonly imports: readonly string[];
  /** The package with all of its files. */
  readonly namespace: protobuf.Namespace;
}

/**
 * What protoc would say of a file: https://protobuf.com/docs/descriptors
 *
 * @throws ContractError naming what protobuf has and this does not know
 */
export function describeProtoFile(file: ProtoFile): FileDescriptorProto {
  const declared = file.namespace.nestedArray.filter(({ filename }) => filename === file.name);
  const messages = declared.filter((one) => one instanceof protobuf.Type);
  const enums = declared.filter((one) => one instanceof protobuf.Enum);
  const services = declared.filter((one) => one instanceof protobuf.Service);
  if (messages.length + enums.length + services.length !== declared.length) {
    throw new ContractError(protoRoot + file.name, undefined, "expected messages, enums and services alone");
  }
  return create(FileDescriptorProtoSchema, {
    name: file.name,
    package: file.package,
    syntax: "proto3",
    dependency: [...file.imports],
    messageType: messages.map(describeMessage),
    enumType: enums.map(describeEnum),
    service: services.map(describeService),
    sourceCodeInfo: { location: describeComments(messages, enums, services) },
  });
}

function describeMessage(message: protobuf.Type): DescriptorProto {
  const { fieldsArray, oneofsArray, nestedArray } = message;
  if (nestedArray.length > 0) {
    throw new ContractError(protoRoot + message.filename, undefined, `${message.name} has declarations inside it`);
  }
  // Those of optional fields are made up by the parser, and descriptors list them after all others.
  const oneofs = [...oneofsArray.filter((one) => !isMadeUp(one)), ...oneofsArray.filter(isMadeUp)];
  return create(DescriptorProtoSchema, {
    name: message.name,
    field: fieldsArray.map((field) => describeField(field, oneofs)),
    oneofDecl: oneofs.map(({ name }) => ({ name })),
    nestedType: fieldsArray.filter((field) => field instanceof protobuf.MapField).map(describeMapEntry),
  });
}

function isMadeUp(oneof: protobuf.OneOf): boolean {
  return oneof.isProto3Optional;
}

function describeField(field: protobuf.Field, oneofs: readonly protobuf.OneOf[]): FieldDescriptorProto {
  field.resolve();
  const { name, id: number, partOf } = field;
  const isMap = field instanceof protobuf.MapField;
  return create(FieldDescriptorProtoSchema, {
    name,
    number,
    jsonName: protobuf.util.camelCase(name),
    label: field.repeated || isMap ? Label.REPEATED : Label.OPTIONAL,
    ...(isMap
      ? { type: Type.MESSAGE, typeName: `${field.parent?.fullName}.${mapEntryName(field)}` }
      : typeOf(field.type, field.resolvedType)),
    ...(partOf && { oneofIndex: oneofs.indexOf(partOf), proto3Optional: isMadeUp(partOf) }),
  });
}

/** A map is a list of entries on the wire, whose message has no name in the text. */
function describeMapEntry(field: protobuf.MapField): DescriptorProto {
  const label = Label.OPTIONAL;
  return create(DescriptorProtoSchema, {
    name: mapEntryName(field),
    field: [
      { name: "key", number: 1, label, jsonName: "key", ...typeOf(field.keyType, null) },
      { name: "value", number: 2, label, jsonName: "value", ...typeOf(field.type, field.resolvedType) },
    ],
    options: { mapEntry: true },
  });
}

function mapEntryName({ name }: protobuf.MapField): string {
  const camelCase = protobuf.util.camelCase(name);
  return `${camelCase.charAt(0).toUpperCase()}${camelCase.slice(1)}Entry`;
}

const scalarTypes: ReadonlyMap<string, Type> = new Map([
  ["double", Type.DOUBLE],
  ["float", Type.FLOAT],
  ["int64", Type.INT64],
  ["uint64", Type.UINT64],
  ["int32", Type.INT32],
  ["uint32", Type.UINT32],
  ["bool", Type.BOOL],
  ["string", Type.STRING],
  ["bytes", Type.BYTES],
]);

function typeOf(
  name: string,
  resolved: protobuf.ReflectionObject | null,
): { readonly type: Type; readonly typeName?: string } {
  if (resolved !== null) {
    return { type: resolved instanceof protobuf.Enum ? Type.ENUM : Type.MESSAGE, typeName: resolved.fullName };
  }
  const type = scalarTypes.get(name);
  if (type === undefined) throw new TypeError(`the protobuf type ${name} is not known here`);
  return { type };
}

function describeEnum({ name, values }: protobuf.Enum): EnumDescriptorProto {
  return create(EnumDescriptorProtoSchema, {
    name,
    value: Object.entries(values).map(([valueName, number]) => ({ name: valueName, number })),
  });
}

function describeService({ name, methodsArray }: protobuf.Service): ServiceDescriptorProto {
  return create(ServiceDescriptorProtoSchema, {
    name,
    method: methodsArray.map((method) => {
      method.resolve();
      return {
        name: method.name,
        inputType: method.resolvedRequestType?.fullName ?? "",
        outputType: method.resolvedResponseType?.fullName ?? "",
        clientStreaming: method.requestStream === true,
        serverStreaming: method.responseStream === true,
      };
    }),
  });
}
