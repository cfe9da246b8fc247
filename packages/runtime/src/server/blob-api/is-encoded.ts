/**
 * Whether a body comes compressed. Nothing here takes it apart: read as it is, it would be no JSON, or a blob that is not
 * what its sender has.
 *
 * @param encoding the header Content-Encoding
 */
export function isEncoded(encoding: string | undefined): boolean {
  return !/^(?:identity)?$/i.test((encoding ?? "").trim());
}
