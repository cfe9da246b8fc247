import { ComponentError, FlowErrorCode, StepflowError } from "@stepflow/core";
/**
 * Blanks the types out of TypeScript; lines and columns stay what they were.
 *
 * @throws ComponentError naming the place when the text is not TypeScript, or has what is more than types, such as `enum`
 * @throws StepflowError when the package that does it is missing
 */
export async function stripTypes(code) {
    const { transformSync } = await import("@swc/wasm-typescript").catch((cause) => {
        const hint = "Install it: npm install @swc/wasm-typescript.";
        throw new StepflowError("DEPENDENCY", "functions written in TypeScript need @swc/wasm-typescript", { cause, hint });
    });
    try {
        return transformSync(code, { mode: "strip-only", module: true }).code;
    }
    catch (error) {
        throw new ComponentError(`the code is not TypeScript that only needs its types removed: ${messageOf(error)}`, {
            code: FlowErrorCode.ComponentValueError,
        });
    }
}
/** The compiler throws objects of its own, with a message, and sometimes text. */
function messageOf(error) {
    if (typeof error === "object" && error !== null && "message" in error)
        return String(error.message);
    return String(error);
}
//# sourceMappingURL=strip-types.js.map