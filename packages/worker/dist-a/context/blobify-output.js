import { blobReference, isBlobReference, isJsonArray, isJsonObject } from "@stepflow/core";
import pMap from "p-map";
import { maximumTransfers } from "./maximum-transfers.js";
/**
 * Keeps the large top-level fields of an output as blobs and answers the output with references in their places.
 *
 * @param thresholdBytes a field goes when its compact JSON is larger than this in UTF-8; 0 for none at all
 */
export async function blobifyOutput(output, thresholdBytes, blobs) {
    if (thresholdBytes === 0 || !isJsonObject(output))
        return output;
    const large = Object.entries(output).flatMap(([name, field]) => {
        const size = isBlobReference(field) || mostBytes(field, thresholdBytes) <= thresholdBytes ? 0 : byteLength(field);
        return size > thresholdBytes ? [{ name, field, size }] : [];
    });
    if (large.length === 0)
        return output;
    const replaced = await pMap(large, async ({ name, field, size }) => [name, blobReference(await blobs.put(field, "data"), { size })], { concurrency: maximumTransfers });
    const references = new Map(replaced);
    return Object.fromEntries(Object.entries(output).map(([name, field]) => [name, references.get(name) ?? field]));
}
function byteLength(value) {
    return new TextEncoder().encode(JSON.stringify(value)).length;
}
/** A UTF-16 unit takes three bytes of UTF-8 at most, but a control character is escaped to six: `\u0001`. */
const mostBytesPerUnit = 6;
/** More characters than a number needs: `-2.2250738585072014e-308` has 24. */
const mostBytesPerNumber = 25;
/**
 * As many bytes as the compact JSON of `value` can have at most. Told without making the text, so that small outputs,
 * which are nearly all, cost no more than a look; counting ends soon after `enough`.
 */
function mostBytes(value, enough) {
    if (typeof value === "string")
        return value.length * mostBytesPerUnit + 2;
    if (typeof value !== "object" || value === null)
        return mostBytesPerNumber;
    let size = 2;
    if (isJsonArray(value)) {
        for (const item of value) {
            size += 1 + mostBytes(item, enough - size);
            if (size > enough)
                break;
        }
        return size;
    }
    for (const name in value) {
        size += 4 + name.length * mostBytesPerUnit + mostBytes(value[name] ?? null, enough - size);
        if (size > enough)
            break;
    }
    return size;
}
//# sourceMappingURL=blobify-output.js.map