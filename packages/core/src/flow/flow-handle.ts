declare const types: unique symbol;

/**
 * A flow that lies elsewhere, in a file or at a server, with the types of its input and output.
 *
 * `stepflow-codegen flows` writes these for YAML flows.
 */
export type FlowHandle<Input, Output> = FlowLocation & {
  /** Only in the types. */
  readonly [types]?: { readonly input: Input; readonly output: Output };
};

/** Where a flow lies: a file's path or `file:` URL, or the id under which a server keeps it. */
export type FlowLocation = { readonly file: URL | string } | { readonly flowId: string };
