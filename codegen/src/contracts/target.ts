import type { Contract } from "./contract.ts";

/** Turns a contract into the whole text of one generated file. */
export type Render = (contract: Contract) => string | Promise<string>;

/** One generated file: which contract it comes from, where it goes, and what makes it. */
export interface Target {
  /** The contract's path relative to the root, with forward slashes. */
  readonly contract: string;
  /** The generated file's path relative to the root, with forward slashes. */
  readonly file: string;
  readonly render: Render;
}
