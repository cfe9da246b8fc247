// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what this is about.
import type { Environment } from "../engine/variables.ts";

/** The text cannot be substituted. `message` says why and what to do; it never contains a value. */
export class SubstitutionError extends Error {
  override readonly name = "SubstitutionError";
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:default}` and the shell's `${NAME:-default}` from an environment. Defaults are
 * substituted too, and `\` takes the meaning of `$`, `{`, `}`, `:` and itself.
 *
 * The 0.11 generation reads `${NAME:-x}` as the default `-x`; here it means what it means in a shell: `x` when the
 * variable is unset or empty.
 *
 * @throws SubstitutionError
 */
export function substitute(text: string, environment: Environment): string {
  return new Substitution(text, environment).read();
}

class Substitution {
  readonly #text: string;
  readonly #environment: Environment;
  #at = 0;

  constructor(text: string, environment: Environment) {
    this.#text = text;
    this.#environment = environment;
  }

  read(): string {
    return this.#until(undefined);
  }

  /** Reads up to `end`, or to the end of the text. */
  #until(end: "}" | undefined): string {
    let result = "";
    while (this.#at < this.#text.length) {
      const char = this.#take();
      if (char === end) return result;
      if (char === "\\") result += this.#escaped();
      else if (char === "$") result += this.#variable();
      else result += char;
    }
    if (end !== undefined) throw new SubstitutionError("a ${ is never closed; write \\$ for a $ itself");
    return result;
  }

  #escaped(): string {
    const char = this.#take();
    if (/^[\\${}:]$/.test(char)) return char;
    throw new SubstitutionError("a \\ may only stand before $, {, }, : and \\; write \\\\ for a \\ itself");
  }

  #variable(): string {
    const isBraced = this.#text[this.#at] === "{";
    if (isBraced) this.#at += 1;
    const [name] = /^[A-Za-z_]\w*/.exec(this.#text.slice(this.#at)) ?? [];
    if (name === undefined) throw new SubstitutionError("a $ stands before no name; write \\$ for a $ itself");
    this.#at += name.length;
    // Own properties only: a variable may be called "constructor".
    const value = Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
    if (!isBraced) return value ?? notSet(name);
    const next = this.#take();
    if (next === "}") return value ?? notSet(name);
    if (next !== ":") throw new SubstitutionError(`expected } or : after \${${name}`);
    const isShellDefault = this.#text[this.#at] === "-";
    if (isShellDefault) this.#at += 1;
    if (value !== undefined && !(isShellDefault && value === "")) {
      this.#skipDefault();
      return value;
    }
    return this.#until("}");
  }

  /** A default that isn't needed may name variables that aren't set. */
  #skipDefault(): void {
    for (let depth = 1; depth > 0; ) {
      const char = this.#take();
      if (char === "") throw new SubstitutionError("a ${ is never closed; write \\$ for a $ itself");
      if (char === "\\") this.#take();
      else if (char === "$" && this.#text[this.#at] === "{") depth += 1;
      else if (char === "}") depth -= 1;
    }
  }

  #take(): string {
    const char = this.#text.charAt(this.#at);
    this.#at += 1;
    return char;
  }
}

function notSet(name: string): never {
  throw new SubstitutionError(`the environment has no ${name}; set it, or give a default: \${${name}:default}`);
}
