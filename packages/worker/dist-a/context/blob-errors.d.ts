import { type StepflowError } from "@stepflow/core";
/**
 * What an answer other than "here it is" means.
 *
 * @param what the request, for example `GET http://127.0.0.1:7837/api/v1/blobs/<id>`
 * @param body the text that came with it, plain or JSON with a `message`
 */
export declare function blobError(what: string, status: number, body: string): StepflowError;
//# sourceMappingURL=blob-errors.d.ts.map