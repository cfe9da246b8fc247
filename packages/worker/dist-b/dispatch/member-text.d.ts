/**
 * How the scalar at a key of an object's top level is written in its text; the last one when the key stands there more
 * than once, as `JSON.parse` has it.
 *
 * @param json the text of a JSON object
 */
export declare function memberText(json: string, key: string): string | undefined;
//# sourceMappingURL=member-text.d.ts.map