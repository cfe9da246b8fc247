import { parseRoutePattern, RoutePatternError } from "@stepflow/core/routing";
/**
 * Checks the name of a component: path segments without a leading slash, of which some may be parameters, as in
 * `read/{*path}`.
 *
 * @throws TypeError saying what is wrong and how to write it
 */
export function checkComponentName(name) {
    const problem = problemOf(name);
    if (problem !== undefined)
        throw new TypeError(`component name "${name}": ${problem}`);
}
function problemOf(name) {
    if (name === "")
        return `expected a name, for example "greet"`;
    if (name.startsWith("/"))
        return `expected a name without a leading slash, for example "${name.replace(/^\/+/, "") || "greet"}"`;
    if (name.split("/").includes(""))
        return "expected no empty segment; write one slash between segments and none at the end";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a path.
    if (/[\u0000-\u0020\u007f]/.test(name))
        return "expected no spaces or control characters; use - or _ instead";
    try {
        const names = parseRoutePattern(name).segments.flatMap((segment) => segment.kind === "literal" ? [] : [segment.name]);
        const repeated = names.find((one, index) => names.indexOf(one) !== index);
        return repeated === undefined ? undefined : `the parameter ${repeated} stands here twice; give each its own name`;
    }
    catch (error) {
        if (error instanceof RoutePatternError)
            return error.message;
        throw error;
    }
}
//# sourceMappingURL=component-name.js.map