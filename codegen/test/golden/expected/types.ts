// Generated from greeter.json. Do not edit: change the contract and generate again.
// Contract SHA-256: c2c370fc9fd903054f364fab2db495917517344b4e2ca5d17750250a5d82d298

import type { JsonObject, JsonValue } from "./json.ts";

/**
 * How a greeting sounds.
 */
export type Tone = "warm" | "cold";
/**
 * An answer, chosen by `kind`.
 */
export type Reply = {
  /**
   * When.
   */
  at: string;
} & Reply1;
export type Reply1 = Accepted | Refused;
/**
 * Reasons to refuse.
 */
export type RefusalCode = -1 | -2;
/**
 * What can be called.
 */
export type Method = "greet" | "wave";

/**
 * A greeting as it travels.
 */
export interface Greeting {
  /**
   * Who is greeted.
   */
  to: Person;
  /**
   * How it sounds.
   */
  tone?: Tone;
  /**
   * What comes back. Null while nothing has.
   */
  reply?: Reply | null;
  /**
   * Anything else.
   */
  extra?: JsonValue;
  /**
   * Marks of the sender.
   */
  labels?: JsonObject | null;
}
/**
 * Somebody.
 */
export interface Person {
  /**
   * A UUID.
   */
  id: string;
  /**
   * In years.
   */
  age?: number;
}
/**
 * The greeting is welcome.
 */
export interface Accepted {
  /**
   * Always `accepted`.
   */
  kind: "accepted";
}
/**
 * The greeting is not welcome.
 */
export interface Refused {
  /**
   * Always `refused`.
   */
  kind: "refused";
  /**
   * Why.
   */
  code: RefusalCode;
}
