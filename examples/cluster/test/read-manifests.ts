import { readFileSync } from "node:fs";
import { parse, parseAllDocuments } from "yaml";

/** One object of Kubernetes, as far as every one of them is the same. */
export interface Manifest {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  /** All of it, as it stands in the file. */
  readonly content: Readonly<Record<string, unknown>>;
}

const folder = new URL("../", import.meta.url);

/** What `kubectl apply -k` would send, in the order of the files. */
export function readManifests(): Manifest[] {
  const { resources } = parse(readFileSync(new URL("kustomization.yaml", folder), "utf8"));
  return resources.flatMap((file: string) =>
    [parseAllDocuments(readFileSync(new URL(file, folder), "utf8"))].flat().map((document) => {
      const content = document.toJS();
      return { file, apiVersion: content.apiVersion, kind: content.kind, metadata: content.metadata, content };
    }),
  );
}
