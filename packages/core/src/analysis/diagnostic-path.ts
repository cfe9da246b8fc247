/**
 * The place of a field in a diagnostic's path, which quotes fewer names than a value expression's path does: only those
 * with a dot or a bracket.
 */
export function fieldPath(at: string, name: string): string {
  return /[.[\]]/.test(name) ? `${at}[${JSON.stringify(name)}]` : `${at}.${name}`;
}
