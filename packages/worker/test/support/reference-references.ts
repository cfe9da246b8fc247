import { isFields, type Json, WorkerError } from "./reference-messages.ts";

const maxDepth = 500;

export async function putBlob(data: Json, blobApiUrl: string | undefined): Promise<string> {
  if (blobApiUrl === undefined) throw new WorkerError(-32100, "no blob API");
  const headers = { "content-type": "application/json" };
  const response = await fetch(blobApiUrl, {
    method: "POST",
    headers,
    body: JSON.stringify({ data, blobType: "data" }),
  });
  if (!response.ok) throw new WorkerError(-32100, `blob API: ${response.status}`);
  return ((await response.json()) as { blobId: string }).blobId;
}

export async function getBlob(id: string, blobApiUrl: string | undefined): Promise<Json> {
  if (blobApiUrl === undefined) throw new WorkerError(-32100, "no blob API");
  const response = await fetch(`${blobApiUrl}/${id}`, { headers: { accept: "application/json" } });
  if (!response.ok) throw new WorkerError(-32100, `blob API: ${response.status}`);
  return ((await response.json()) as { data: Json }).data;
}

export async function resolveReferences(value: Json, blobApiUrl: string | undefined, depth = 0): Promise<Json> {
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth) throw new WorkerError(-32602, "the input nests too deeply");
  const resolve = (part: Json) => resolveReferences(part, blobApiUrl, depth + 1);
  if (Array.isArray(value)) return Promise.all(value.map(resolve));
  if (typeof value.$blob === "string") return resolve(await getBlob(value.$blob, blobApiUrl));
  const entries = Object.entries(value).map(async ([key, field]) => [key, await resolve(field)]);
  return Object.fromEntries(await Promise.all(entries));
}

export async function blobify(value: Json, threshold: number, blobApiUrl: string | undefined): Promise<Json> {
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(async ([key, field]) => {
    const size = Buffer.byteLength(JSON.stringify(field));
    return [key, size > threshold ? { $blob: await putBlob(field, blobApiUrl), size } : field];
  });
  return Object.fromEntries(await Promise.all(entries));
}
