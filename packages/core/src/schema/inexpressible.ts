import type { ValidationIssue } from "../errors/validation-error.ts";
import { printPath } from "../expression/print-path.ts";

const mark = "x-stepflow-inexpressible";

/**
 * Options for a schema library's JSON Schema converter that make it mark what JSON Schema cannot express.
 *
 * Left alone, zod and valibot throw without saying where, and arktype drops what it cannot express without a word. One
 * object serves all three, because each reads only the options that it knows.
 */
export function markInexpressible(): Record<string, unknown> {
  return { ...zodOptions, ...valibotOptions, ...arktypeOptions };
}

/** zod turns what it cannot express into `{}`; so does it `any` and `unknown`, which are meant. */
const zodOptions = {
  unrepresentable: "any",
  override({ zodSchema, jsonSchema }: { zodSchema: ZodSchema; jsonSchema: Record<string, unknown> }) {
    const { type } = zodSchema._zod.def;
    if (Object.keys(jsonSchema).length === 0 && type !== "any" && type !== "unknown") jsonSchema[mark] = type;
  },
};

interface ZodSchema {
  readonly _zod: { readonly def: { readonly type: string } };
}

const valibotOptions = {
  errorMode: "ignore",
  overrideSchema(found: { readonly valibotSchema: { readonly type: string }; readonly errors?: readonly string[] }) {
    return found.errors === undefined ? undefined : { [mark]: found.valibotSchema.type };
  },
};

/** Predicates only narrow what the rest of the schema says; zod and valibot leave theirs out, too. */
const arktypeNarrowings = new Set(["predicate", "patternIntersection"]);

const arktypeOptions = {
  fallback: ({ code, base }: { readonly code: string; readonly base: object }): object =>
    arktypeNarrowings.has(code) ? base : { ...base, [mark]: code },
};

/** Keywords that lead from a schema to those of its parts, with what they mean in a path of the value. */
const pathOfKeyword: Record<string, string> = {
  items: "[]",
  additionalProperties: ".*",
  not: "",
  anyOf: "",
  oneOf: "",
  allOf: "",
};

/** The places in the described value that {@link markInexpressible} left a mark at. */
export function findInexpressible(schema: Record<string, unknown>): ValidationIssue[] {
  const issues: ValidationIssue[] = [];

  const visit = (part: unknown, path: string): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword === mark) issues.push({ path, message: `JSON Schema cannot express this (${String(value)})` });
      else if (keyword === "properties") {
        visitEach(value, (name) => path + printPath([name]).slice(1));
      } else if (keyword === "prefixItems") {
        visitEach(value, (index) => `${path}[${index}]`);
      } else if (keyword === "$defs" || keyword === "definitions") {
        visitEach(value, (name) => `${path} (definition ${name})`);
      } else if (keyword in pathOfKeyword) {
        const at = path + pathOfKeyword[keyword];
        if (Array.isArray(value)) for (const option of value) visit(option, at);
        else visit(value, at);
      }
    }
  };

  const visitEach = (parts: unknown, pathOf: (name: string) => string): void => {
    if (typeof parts !== "object" || parts === null) return;
    for (const [name, part] of Object.entries(parts)) visit(part, pathOf(name));
  };

  visit(schema, "$");
  return issues;
}
