import type { ComponentInfo } from "@stepflow/core";
import type { Route } from "../engine/component.ts";

/** Something that serves components to the engine; it knows nothing else of it. */
export interface Plugin {
  /** Makes ready whatever it needs before its components are called or listed, once. */
  readonly start?: () => Promise<void>;
  /** Finds one of its components by its own name for it, such as `/greet`; `undefined` when it has none of that name. */
  find(component: string): Route | undefined;
  /** Whether it has a component of this name; `true`, too, when only who serves it could tell, and would have to be asked. */
  mayHave(component: string): boolean;
  /** Its components, by its own names for them. */
  list(): Promise<readonly ComponentInfo[]>;
  /** Lets go of processes and connections. */
  close(): Promise<void>;
}
