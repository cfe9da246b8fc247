import type { FlowDefinition, JsonValue, TestCase } from "@stepflow/core";

/** A file that was named or found, and what it is to the command. */
export type TestFile =
  | FileWithCases
  /** A flow, but nothing in it to test. */
  | { readonly kind: "noCases"; readonly path: string }
  | { readonly kind: "notFlow"; readonly path: string; readonly reason: string }
  /** Cannot be tested although it should be. */
  | { readonly kind: "problem"; readonly path: string; readonly reason: string };

/** A flow with cases. */
export interface FileWithCases {
  readonly kind: "cases";
  /** As the user knows it. */
  readonly path: string;
  /** What was read, to see later whether it is still there. */
  readonly text: string;
  readonly definition: FlowDefinition<JsonValue, JsonValue>;
  readonly cases: readonly LocatedCase[];
}

/** A case, and its position among the cases of its file. */
export interface LocatedCase {
  readonly index: number;
  readonly testCase: TestCase;
}
