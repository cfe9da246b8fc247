export { blobifyOutput } from "./blobify-output.js";
export { resolveBlobReferences } from "./resolve-blob-references.js";
//# sourceMappingURL=blob-references.js.map