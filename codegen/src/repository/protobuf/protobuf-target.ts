/** A file that is generated from one file of a protobuf contract. */
export interface ProtobufTarget {
  /** The `.proto` file, relative to the root, with forward slashes. */
  readonly contract: string;
  /** The generated file, relative to the root. What its contract imports is imported from files beside it. */
  readonly file: string;
}
