/**
 * Blanks the types out of TypeScript; lines and columns stay what they were.
 *
 * @throws ComponentError naming the place when the text is not TypeScript, or has what is more than types, such as `enum`
 * @throws StepflowError when the package that does it is missing
 */
export declare function stripTypes(code: string): Promise<string>;
//# sourceMappingURL=strip-types.d.ts.map