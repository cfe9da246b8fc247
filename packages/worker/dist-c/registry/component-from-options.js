/** A component from the form that takes its name apart. */
export function componentFromOptions(name, options) {
    if (options === undefined) {
        throw new TypeError(`component "${name}": expected its options, { inputSchema, outputSchema, execute }`);
    }
    const { description, inputSchema, outputSchema, jsonSchema } = options;
    return {
        name,
        path: `/${name}`,
        ...(description !== undefined && { description }),
        input: inputSchema,
        output: outputSchema,
        ...(jsonSchema !== undefined && { jsonSchema }),
        execute: (input, context) => options.execute(input, context),
    };
}
//# sourceMappingURL=component-from-options.js.map