/** The folder that imports in `.proto` files are relative to. */
export const protoRoot = "schemas/proto/";

/** What other files import a file as. */
export function importPath(file: string): string {
  return file.slice(protoRoot.length);
}
