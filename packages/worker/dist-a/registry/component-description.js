import { componentJsonSchema, ValidationError } from "@stepflow/core";
/** Describes a component as far as its schemas allow; one that cannot be expressed leaves the other in place. */
export function describeComponent(component) {
    const { name, description } = component;
    const input = publish(component, "input");
    const output = publish(component, "output");
    const problems = [input, output].filter((side) => typeof side === "string");
    return {
        name,
        ...(description !== undefined && { description }),
        ...(typeof input !== "string" && { inputSchema: input }),
        ...(typeof output !== "string" && { outputSchema: output }),
        ...(problems.length > 0 && { problems }),
    };
}
/** The schema, or why there is none. */
function publish(component, side) {
    try {
        return componentJsonSchema(component, side);
    }
    catch (error) {
        if (error instanceof ValidationError)
            return error.message;
        throw error;
    }
}
//# sourceMappingURL=component-description.js.map