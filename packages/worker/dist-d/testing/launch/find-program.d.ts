/**
 * Looks a program up on the PATH of this process, as a runtime does with its own: the program itself gets no PATH, so
 * that `spawn` would not find it. A path is taken from `cwd`.
 *
 * @throws Error when there is no such program
 */
export declare function findProgram(command: string, cwd: string): string;
//# sourceMappingURL=find-program.d.ts.map