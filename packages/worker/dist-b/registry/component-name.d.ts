/**
 * Checks the name of a component: path segments without a leading slash, of which some may be parameters, as in
 * `read/{*path}`.
 *
 * @throws TypeError saying what is wrong and how to write it
 */
export declare function checkComponentName(name: string): void;
//# sourceMappingURL=component-name.d.ts.map