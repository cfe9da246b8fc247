/**
 * Text from outside as one line of a terminal: control characters, which could move the cursor or change colours, are
 * shown as JSON would write them.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short.length > 1 ? short : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
