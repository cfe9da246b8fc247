import { type NumberText, readNumber } from "../document/number.ts";

/**
 * What an unquoted YAML scalar stands for, by the rules of the 0.11 generation: YAML 1.2's core schema, where `yes` and
 * `on` are strings, plus binary integers; digits with leading zeros are strings.
 *
 * Answers `undefined` for a number that JSON cannot hold.
 */
export function readPlainScalar(text: string): null | boolean | string | NumberText | undefined {
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) return undefined;
  if (/^[-+]?0(?:x[\da-fA-F]+|o[0-7]+|b[01]+)$/.test(text)) return readNumber(toDecimal(text));
  if (/^[-+]?(?:0|[1-9]\d*)$/.test(text)) return readNumber(text.replace("+", ""));
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?[eE][-+]?\d+|\d+\.\d*)$/.test(text)) return readNumber(text);
  return text;
}

function toDecimal(text: string): string {
  const digits = BigInt(text.replace(/^[-+]/, ""));
  return String(text.startsWith("-") ? -digits : digits);
}
