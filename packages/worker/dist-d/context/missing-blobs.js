import { StepflowError } from "@stepflow/core";
/** Where nobody has said where blobs are kept: every call is refused with the ways to say it. */
export const missingBlobs = {
    put: refuse,
    get: refuse,
    putBinary: refuse,
    getBinary: refuse,
    streamBinary: refuse,
};
async function refuse() {
    // The cure stands in the message: of an error in a component, that is all that the wire carries.
    const cure = "give it the option blobUrl, or the variable STEPFLOW_BLOB_URL";
    const message = `this worker does not know where blobs are kept: no runtime has told it; ${cure}`;
    throw new StepflowError("NO_BLOBS", message, { hint: "It is a URL such as http://127.0.0.1:7837/api/v1/blobs." });
}
//# sourceMappingURL=missing-blobs.js.map