import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";

const blobTypes = ["data", "flow", "binary"];

/** Keeps JSON as a blob. All types are kept as they come: no base64 is decoded, no flow rewritten. */
export const putBlobComponent: BuiltinComponent = {
  name: "put_blob",
  description: "Keeps data as a blob and answers its id.",
  inputSchema: {
    type: "object",
    properties: { data: {}, blob_type: { enum: blobTypes } },
    required: ["data", "blob_type"],
  },
  outputSchema: { type: "object", properties: { blob_id: { type: "string" } }, required: ["blob_id"] },
  async execute(value, context) {
    const fields = new InputFields("put_blob", value);
    fields.choice("blob_type", blobTypes);
    return { blob_id: await context.putBlob(fields.required("data")) };
  },
};
