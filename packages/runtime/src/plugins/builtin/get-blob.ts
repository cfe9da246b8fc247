import { NotFoundError } from "@stepflow/core";
import { PermanentError } from "../../engine/component.ts";
import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";

/** Answers the JSON of a blob. */
export const getBlobComponent: BuiltinComponent = {
  name: "get_blob",
  description: "Answers the data of a blob.",
  inputSchema: {
    type: "object",
    properties: { blob_id: { type: "string", pattern: "^[0-9a-fA-F]{64}$" } },
    required: ["blob_id"],
  },
  outputSchema: { type: "object", properties: { data: {} }, required: ["data"] },
  async execute(value, context) {
    const blobId = new InputFields("get_blob", value)
      .match("blob_id", /^[0-9a-f]{64}$/i, "64 hexadecimal digits")
      .toLowerCase();
    try {
      return { data: await context.getBlob(blobId) };
    } catch (thrown) {
      // Blobs are found by their content: one that is missing will not come by waiting.
      throw thrown instanceof NotFoundError
        ? new PermanentError(`no blob has the id ${blobId}`, { cause: thrown })
        : thrown;
    }
  },
};
