/** What is wrong with a value. */
export interface Fault {
    /** JSON pointer to the offending part; empty for the value itself. */
    readonly pointer: string;
    /** What was expected there. */
    readonly message: string;
}
/** Answers the first fault of a value, or undefined when it fits. */
export type Validator = (value: unknown) => Fault | undefined;
export declare const params: {
    readonly initialize: Validator;
    readonly initialized: Validator;
    readonly "components/list": Validator;
    readonly "components/info": Validator;
    readonly "components/execute": Validator;
    readonly "components/infer_schema": Validator;
    readonly "runs/submit": Validator;
    readonly "runs/get": Validator;
};
export declare const results: {
    readonly initialize: Validator;
    readonly "components/list": Validator;
    readonly "components/info": Validator;
    readonly "components/execute": Validator;
    readonly "components/infer_schema": Validator;
    readonly "runs/submit": Validator;
    readonly "runs/get": Validator;
};
//# sourceMappingURL=protocol-validators.d.ts.map