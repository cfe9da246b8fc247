import { canonicalFlow, detectLossyPaths, NotFoundError, parseFlow, parseJson, resolveFlowSource, StepflowError, ValidationError, } from "@stepflow/core";
/**
 * Keeps a flow where the runtime finds it and answers its id; a flow that is named by its id is there already.
 *
 * What is kept is the canonical text, so that the blob's id is the flow's id on every server that has it.
 *
 * @throws ValidationError when it is no flow, or one that means something else once a server has stored it (2901)
 * @throws NotFoundError when there is no such file
 */
export async function storeFlow(flow, blobs) {
    const source = resolveFlowSource(flow);
    if (source.kind === "id")
        return source.flowId;
    const definition = await definitionOf(source);
    const lossy = detectLossyPaths(definition);
    if (lossy.length > 0) {
        const issues = lossy.map(({ path, code, formatted }) => ({
            path: path ?? "$",
            message: `${formatted} (error ${code})`,
        }));
        throw new ValidationError(definition.flow.name ?? "flow", issues);
    }
    // Read by our own reader, the document remembers how its numbers and keys were written, and prints the same again.
    return blobs.put(parseJson(canonicalFlow(definition), "flow"), "flow");
}
async function definitionOf(source) {
    switch (source.kind) {
        case "definition":
            return source.definition;
        case "flow":
            return parseFlow(source.flow);
        case "file":
            return readFlowFile(source.file);
    }
}
async function readFlowFile(file) {
    const files = globalThis.process?.getBuiltinModule?.("node:fs/promises");
    if (files === undefined) {
        const hint = "Pass the flow itself, or the id under which it is stored.";
        throw new StepflowError("NO_FILES", `the flow ${file} is named by its file, and there are no files here`, { hint });
    }
    const { parseFlow: parseYamlFlow } = await import("@stepflow/core/yaml");
    try {
        return parseYamlFlow(await files.readFile(file, "utf8"), { source: String(file), dialect: "any" });
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
            throw error;
        throw new NotFoundError(`no flow file at ${file}`, { cause: error });
    }
}
//# sourceMappingURL=store-flow.js.map