import type { Locate } from "../document/locate.ts";
import type { TextPosition } from "../document/text-document.ts";
import type { FlowDefinition } from "./flow-definition.ts";

/** Beside the definitions, so that these stay plain data whatever they were read from. */
const locators = new WeakMap<FlowDefinition, Locate>();

export function rememberPlaces(definition: FlowDefinition, locate: Locate): void {
  locators.set(definition, locate);
}

/**
 * Finds where a path stands in the text that a flow was read from, for example that of a diagnostic.
 *
 * A path that the text does not have, such as that of a missing key, leads to the innermost part that it has.
 *
 * @param path such as `$.steps[2].input.url`
 * @returns undefined when `definition` was not read from text, or is a copy
 *
 * @example
 * const { line, column } = locateInFlow(definition, diagnostic.path) ?? { line: 1, column: 1 };
 */
export function locateInFlow(definition: FlowDefinition, path: string): TextPosition | undefined {
  return locators.get(definition)?.(path);
}
