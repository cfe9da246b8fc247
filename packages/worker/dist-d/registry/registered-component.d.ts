import { type Component, type JsonValue, type StepflowContext } from "@stepflow/core";
import { type ComponentDescription } from "./component-description.ts";
/** A registered component with its schemas' types forgotten: JSON in, JSON out. */
export interface RegisteredComponent {
    readonly name: string;
    /** Works out the JSON Schemas, which only those need who list components. */
    describe(): ComponentDescription;
    /**
     * @throws InvalidInputError when the input does not fit the component's schema
     * @throws ValidationError when the output does not
     */
    invoke(input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}
/** @throws ValidationError when a plain JSON Schema is not a valid one */
export declare function registerComponent(component: Component): RegisteredComponent;
//# sourceMappingURL=registered-component.d.ts.map