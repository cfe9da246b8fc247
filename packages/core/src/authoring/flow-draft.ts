import type { ComponentReference } from "../component.ts";
import { AuthoringError } from "../errors/authoring-error.ts";
import type { ErrorAction, Flow, Step } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { readFlowValue } from "../flow/read-flow-value.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { toJsonValue } from "../to-json-value.ts";
import type { FlowScope } from "./place.ts";
import { printTemplate } from "./print-template.ts";

/** A step as it is written, its input still a template. */
export interface StepDraft {
  readonly id: string;
  readonly component: string | ComponentReference;
  readonly input: unknown;
  readonly onError?: ErrorAction;
  readonly mustExecute?: boolean;
  readonly metadata?: JsonObject;
}

/** Collects a flow's steps and puts the document together. */
export class FlowDraft implements FlowScope {
  readonly name: string;
  readonly #steps = new Map<string, Step>();
  #isSealed = false;

  /** @param name for error messages; the document has a name only if `build` is given one */
  constructor(name: string) {
    this.name = name;
  }

  /** @throws AuthoringError when the id is empty or taken, the flow is sealed, or the input has a ref of another flow */
  addStep({ id, component, input, onError, mustExecute, metadata }: StepDraft): void {
    if (id === "") throw new AuthoringError(`flow "${this.name}": a step has an empty id`, "Give each step a name.");
    const taken = this.#steps.get(id);
    if (taken !== undefined) {
      throw new AuthoringError(
        `flow "${this.name}": the step id "${id}" is already taken by a step that calls ${taken.component}`,
        "Give each step of a flow an id of its own.",
      );
    }
    if (this.#isSealed) {
      throw new AuthoringError(
        `flow "${this.name}": the step "${id}" comes after the flow has been written`,
        "Add every step before the function that writes the flow returns.",
      );
    }
    this.#steps.set(id, {
      id,
      component: typeof component === "string" ? component : component.path,
      ...(onError !== undefined && { onError }),
      input: this.print(input, `flow "${this.name}": input of step ${id}`),
      ...(mustExecute !== undefined && { mustExecute }),
      ...(metadata !== undefined && { metadata }),
    });
  }

  /** Refuses further steps, which the document that is being written would not have. */
  seal(): void {
    this.#isSealed = true;
  }

  /** Prints a template as an expression of this flow. */
  print(template: unknown, subject: string): JsonValue {
    return printTemplate(template, this, subject);
  }

  /** The finished flow, read back from its own document, so that it is exactly what the document says. */
  build<Input, Output>(fields: Omit<Flow, "steps" | "output">, output: unknown): FlowDefinition<Input, Output> {
    const { name, description, version, schemas, ...rest } = fields;
    const document = toJsonValue(
      {
        name,
        description,
        version,
        schemas,
        steps: [...this.#steps.values()],
        output: this.print(output, `flow "${this.name}": output`),
        ...rest,
      },
      `flow "${this.name}"`,
    );
    const definition: FlowDefinition = readFlowValue(document, `flow "${this.name}"`);
    // Documents do not carry types; those of the author's schemas and expressions are the caller's to give.
    return definition as FlowDefinition<Input, Output>;
  }
}
