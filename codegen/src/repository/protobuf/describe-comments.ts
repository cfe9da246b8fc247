import { create } from "@bufbuild/protobuf";
import { type SourceCodeInfo_Location, SourceCodeInfo_LocationSchema } from "@bufbuild/protobuf/wkt";
import type protobuf from "protobufjs";

// The numbers of the fields of descriptors that lead to what a comment belongs to.
const messages = 4;
const enums = 5;
const services = 6;
const below = 2;
const oneofs = 8;

/** The comments of a file, which become those of the generated code. */
export function describeComments(
  messageTypes: readonly protobuf.Type[],
  enumTypes: readonly protobuf.Enum[],
  serviceTypes: readonly protobuf.Service[],
): SourceCodeInfo_Location[] {
  return [
    ...messageTypes.flatMap((type, index) => [
      ...comment([messages, index], type.comment),
      ...type.fieldsArray.flatMap((field, nth) => comment([messages, index, below, nth], field.comment)),
      ...type.oneofsArray
        .filter(({ isProto3Optional }) => !isProto3Optional)
        .flatMap((oneof, nth) => comment([messages, index, oneofs, nth], oneof.comment)),
    ]),
    ...enumTypes.flatMap((type, index) => [
      ...comment([enums, index], type.comment),
      ...Object.keys(type.values).flatMap((name, nth) =>
        comment([enums, index, below, nth], type.comments[name] ?? null),
      ),
    ]),
    ...serviceTypes.flatMap((type, index) => [
      ...comment([services, index], type.comment),
      ...type.methodsArray.flatMap((method, nth) => comment([services, index, below, nth], method.comment)),
    ]),
  ];
}

function comment(path: number[], text: string | null): SourceCodeInfo_Location[] {
  if (text === null) return [];
  const leadingComments = text.replaceAll(/^/gm, " ");
  // Places in the text are asked for by the format, and nothing here needs them.
  return [create(SourceCodeInfo_LocationSchema, { path, span: [0, 0, 0], leadingComments: `${leadingComments}\n` })];
}
