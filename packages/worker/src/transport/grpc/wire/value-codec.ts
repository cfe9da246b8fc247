import { type BinaryReader, BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { isJsonArray, type JsonValue, ProtocolError } from "@stepflow/core";

// Hot, and therefore by hand: the messages of protobuf-es for a value of some size take ten times as long to read and to
// write as its JSON does. The numbers are those of google/protobuf/struct.proto, which never change.
const nullField = 1;
const numberField = 2;
const stringField = 3;
const boolField = 4;
const structField = 5;
const listField = 6;
/** Of `Struct.fields` and `ListValue.values` alike. */
const entries = 1;
const entryKey = 1;
const entryValue = 2;

/** How deep what is read may nest: below this, the stack would end. */
const maximumDepth = 1_000;

/**
 * How many messages may stand within each other in what is written: orchestrators read 100, of which two or more are
 * around the value. They answer what is deeper as if they were in trouble themselves, so that it is refused here.
 */
const maximumMessages = 98;
/** How many a list and an object put around what they hold. */
const messagesOfList = 2;
const messagesOfStruct = 3;

/**
 * Reads a `google.protobuf.Value` as JSON; one that says nothing is null. Numbers are doubles on this wire: of integers
 * beyond 2^53 the digits are lost before they arrive.
 *
 * @param length how many bytes it has from where the reader stands
 * @throws ProtocolError when it nests deeper than 1,000 levels or is no value
 */
export function readValue(reader: BinaryReader, length: number, depth: number = 0): JsonValue {
  if (depth > maximumDepth) throw new ProtocolError(`a value nests deeper than ${maximumDepth} levels`);
  const end = reader.pos + length;
  let value: JsonValue = null;
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    switch (field) {
      case nullField:
        reader.int32();
        value = null;
        break;
      case numberField:
        value = finite(reader.double());
        break;
      case stringField:
        value = reader.string();
        break;
      case boolField:
        value = reader.bool();
        break;
      case structField:
        value = readStruct(reader, reader.uint32(), depth);
        break;
      case listField:
        value = readList(reader, reader.uint32(), depth);
        break;
      default:
        reader.skip(wireType, field);
    }
  }
  return value;
}

function readStruct(reader: BinaryReader, length: number, depth: number): JsonValue {
  const end = reader.pos + length;
  const object: Record<string, JsonValue> = {};
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    if (field !== entries) reader.skip(wireType, field);
    else readEntry(reader, reader.uint32(), object, depth);
  }
  return object;
}

function readEntry(reader: BinaryReader, length: number, object: Record<string, JsonValue>, depth: number): void {
  const end = reader.pos + length;
  let key = "";
  let value: JsonValue = null;
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    if (field === entryKey) key = reader.string();
    else if (field === entryValue) value = readValue(reader, reader.uint32(), depth + 1);
    else reader.skip(wireType, field);
  }
  if (key === "__proto__") {
    // An assignment would set the object's prototype.
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

function readList(reader: BinaryReader, length: number, depth: number): JsonValue {
  const end = reader.pos + length;
  const list: JsonValue[] = [];
  while (reader.pos < end) {
    const [field, wireType] = reader.tag();
    if (field !== entries) reader.skip(wireType, field);
    else list.push(readValue(reader, reader.uint32(), depth + 1));
  }
  return list;
}

/** JSON has no other numbers, and orchestrators read them as null, too. */
function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

/**
 * The bytes of JSON as a `google.protobuf.Value`. Fields that are undefined are left out.
 *
 * @param around how many messages stand around the value, beyond those around an output
 * @throws ProtocolError for numbers that are not finite, and when it nests deeper than orchestrators read
 */
export function valueBytes(value: JsonValue, around: number = 0): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  writeValue(writer, value, maximumMessages - around);
  return writer.finish();
}

function writeValue(writer: BinaryWriter, value: JsonValue, messagesLeft: number): void {
  if (messagesLeft < 0) throw new ProtocolError(tooDeep);
  if (value === null) writer.tag(nullField, WireType.Varint).int32(0);
  else if (typeof value === "string") writer.tag(stringField, WireType.LengthDelimited).string(value);
  else if (typeof value === "boolean") writer.tag(boolField, WireType.Varint).bool(value);
  else if (typeof value === "number") writer.tag(numberField, WireType.Bit64).double(checkFinite(value));
  else if (isJsonArray(value)) writeList(writer, value, messagesLeft - messagesOfList);
  else writeStruct(writer, value, messagesLeft - messagesOfStruct);
}

const tooDeep =
  `a value nests deeper than orchestrators read over gRPC, which is ${Math.floor(maximumMessages / messagesOfStruct)} ` +
  `objects or ${Math.floor(maximumMessages / messagesOfList)} lists within each other`;

function writeList(writer: BinaryWriter, list: readonly JsonValue[], messagesLeft: number): void {
  writer.tag(listField, WireType.LengthDelimited).fork();
  for (const item of list) {
    writer.tag(entries, WireType.LengthDelimited).fork();
    writeValue(writer, item, messagesLeft);
    writer.join();
  }
  writer.join();
}

function writeStruct(writer: BinaryWriter, object: Readonly<Record<string, JsonValue>>, messagesLeft: number): void {
  writer.tag(structField, WireType.LengthDelimited).fork();
  for (const key in object) {
    const field = object[key];
    if (field === undefined) continue;
    writer.tag(entries, WireType.LengthDelimited).fork();
    writer.tag(entryKey, WireType.LengthDelimited).string(key);
    writer.tag(entryValue, WireType.LengthDelimited).fork();
    writeValue(writer, field, messagesLeft);
    writer.join().join();
  }
  writer.join();
}

function checkFinite(number: number): number {
  // JSON has no negative zero: adding zero makes it the other.
  if (Number.isFinite(number)) return number + 0;
  throw new ProtocolError(`${number} is no number that JSON has`);
}
