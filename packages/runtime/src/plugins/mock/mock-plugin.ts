import { type ComponentInfo, type FlowResult, type JsonObject, type JsonValue, printJson } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { PluginError, type Route } from "../../engine/component.ts";
import type { Plugin } from "../plugin.ts";
import { inputKey } from "./input-key.ts";

/** What a mock component does for one input: answer a result, or fail as a plugin would that never got through. */
export type MockBehavior = FlowResult | { readonly error: string };

/** A component whose answers are written down. Contract: `schemas/stepflow-config.json`, `MockComponent`. */
export interface MockComponent {
  readonly inputSchema: JsonObject;
  readonly outputSchema: JsonObject;
  /** The whole input, and what happens for it. */
  readonly behaviors: readonly (readonly [input: JsonValue, behavior: MockBehavior])[];
}

/**
 * Answers from a table, for tests of flows.
 *
 * An input must equal an entry's as JSON, the order of keys apart; since values at run time are plain JavaScript, 1 and
 * 1.0 are equal here.
 */
export class MockPlugin implements Plugin {
  readonly #components: ReadonlyMap<string, MockComponent>;

  /** @param components by name, with a leading slash */
  constructor(components: ReadonlyMap<string, MockComponent>) {
    this.#components = components;
  }

  find(component: string): Route {
    const mock = this.#components.get(component);
    const behaviors = new Map(mock?.behaviors.map(([input, behavior]) => [inputKey(input), behavior]));
    const routed = {
      component,
      execute: async (input: JsonValue) => {
        if (mock === undefined) throw new PluginError("error importing user-defined function");
        const behavior = behaviors.get(inputKey(input));
        if (behavior !== undefined && "outcome" in behavior) {
          return behavior.outcome === "success" ? behavior.result : new Failure(behavior.error);
        }
        // The text of an `error` is for readers of the configuration: upstream doesn't pass it on either.
        const attachments =
          behavior === undefined ? [`No behavior defined for ${component} on ${printJson(input)}`] : [];
        throw new PluginError("error executing user-defined function", { attachments });
      },
    };
    return () => routed;
  }

  mayHave(component: string): boolean {
    return this.#components.has(component);
  }

  async list(): Promise<ComponentInfo[]> {
    return [...this.#components].map(([component, { inputSchema, outputSchema }]) => ({
      component,
      inputSchema,
      outputSchema,
    }));
  }

  async close(): Promise<void> {}
}
