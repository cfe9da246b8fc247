/** Control characters, line breaks of Unicode, and what turns the direction of a text around. */
const invisible = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Text from outside as one line of a terminal: control characters, which could move the cursor, change colours or the
 * title, or put letters in another order, are shown as JSON would write them.
 */
export function visible(text: string): string {
  return text.replaceAll(invisible, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short.length > 1 ? short : escaped(character);
  });
}

/** The same of text that may have several lines, which stay. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join("\n");
}

/**
 * A value as JSON, without the control characters that JSON allows and some terminals obey. It is the same value to
 * whoever reads it.
 *
 * @param indentation how many spaces; none writes one line
 */
export function printJson(value: unknown, indentation?: number): string {
  return JSON.stringify(value, undefined, indentation).replaceAll(/[\u007f-\u009f]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
