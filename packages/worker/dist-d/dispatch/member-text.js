/** Strings, punctuation, and what stands between: enough to walk over JSON that has already been parsed. */
const token = /"(?:[^"\\]+|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
/**
 * How the scalar at a key of an object's top level is written in its text; the last one when the key stands there more
 * than once, as `JSON.parse` has it.
 *
 * @param json the text of a JSON object
 */
export function memberText(json, key) {
    let depth = 0;
    let isKey = false;
    let found = false;
    let text;
    for (const [part] of json.matchAll(token)) {
        if (part === "{" || part === "[") {
            depth += 1;
            isKey = depth === 1;
        }
        else if (part === "}" || part === "]")
            depth -= 1;
        else if (depth !== 1 || part === ":")
            continue;
        else if (part === ",")
            isKey = true;
        else if (isKey) {
            isKey = false;
            found = JSON.parse(part) === key;
        }
        else if (found)
            text = part;
    }
    return text;
}
//# sourceMappingURL=member-text.js.map