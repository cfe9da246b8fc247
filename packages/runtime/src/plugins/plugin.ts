import type { JsonValue, StepflowContext } from "@stepflow/core";

/** Where the engine finds components; it knows nothing else of what serves them. */
export interface Plugin {
  /**
   * Finds what serves a component path such as `/greet`.
   *
   * @throws NotFoundError when nothing does
   */
  resolve(component: string): ResolvedComponent;
}

export interface ResolvedComponent {
  execute(input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}
