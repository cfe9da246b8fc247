import type { BlobStore } from "../../storage/blob-store.ts";
export interface BlobServer {
  readonly url: string;
  close(): Promise<void>;
}
export async function startBlobServer(_blobs: BlobStore): Promise<BlobServer> {
  return { url: "http://127.0.0.1:1/api/v1/blobs", close: async () => {} };
}
