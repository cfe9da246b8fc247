export { blobifyOutput } from "./blobify-output.ts";
export { resolveBlobReferences } from "./resolve-blob-references.ts";
//# sourceMappingURL=blob-references.d.ts.map