import { type Refusal } from "../refusal.ts";
/** Reads a body as text, or answers why not. */
export declare function readText(request: Request, maxBytes: number): Promise<string | Refusal>;
//# sourceMappingURL=read-text.d.ts.map