/** An answer that is not to a message, since none was read. In the protocol's form, so that runtimes show what it says. */
export interface Refusal {
    readonly status: number;
    readonly text: string;
    readonly headers?: Readonly<Record<string, string>>;
}
export declare function refusal(status: number, message: string, headers?: Readonly<Record<string, string>>): Refusal;
export declare function tooLarge(maxBodyBytes: number): Refusal;
export declare const notUtf8: Refusal;
//# sourceMappingURL=refusal.d.ts.map