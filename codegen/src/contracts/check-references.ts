import { ContractError } from "./contract-error.ts";
import { isList, isRecord, type Json } from "./json.ts";
import { pointerTo, valueAt } from "./json-pointer.ts";
import { schemaMapKeywords } from "./schema.ts";

/** Under these keys stands data, in which `$ref` has no meaning. */
const dataKeywords = new Set(["const", "default", "enum", "example", "examples"]);

/**
 * Makes sure that every `$ref` and every discriminator mapping leads to a place in the same document.
 *
 * @throws ContractError naming the first that does not
 */
export function checkReferences(file: string, document: Json): void {
  const visit = (value: Json, pointer: string, keysAreNames = false): void => {
    if (isList(value)) {
      for (const [index, item] of value.entries()) visit(item, pointerTo(pointer, index));
    } else if (isRecord(value)) {
      for (const [key, field] of Object.entries(value)) {
        const at = pointerTo(pointer, key);
        // A property may be called `$ref` or `examples` itself.
        if (keysAreNames) visit(field, at);
        else if (key === "$ref") checkReference(field, at);
        else if (key === "discriminator" && isRecord(field))
          checkMapping(field.mapping ?? {}, pointerTo(at, "mapping"));
        else if (!dataKeywords.has(key)) visit(field, at, schemaMapKeywords.has(key) || key === "schemas");
      }
    }
  };
  const checkMapping = (mapping: Json, at: string): void => {
    if (!isRecord(mapping)) throw new ContractError(file, at, "expected an object of values and references");
    for (const [value, reference] of Object.entries(mapping)) checkReference(reference, pointerTo(at, value));
  };
  const checkReference = (reference: Json, at: string): void => {
    if (typeof reference !== "string" || !reference.startsWith("#/")) {
      throw new ContractError(
        file,
        at,
        `expected a reference into this document ("#/…"), found ${JSON.stringify(reference)}`,
      );
    }
    if (valueAt(document, reference) === undefined) {
      throw new ContractError(file, at, `the reference leads nowhere: ${reference}`);
    }
  };
  visit(document, "#");
}
