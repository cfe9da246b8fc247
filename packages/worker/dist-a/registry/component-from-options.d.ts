import type { Component, ComponentOptions, Schema } from "@stepflow/core";
/** A component from the form that takes its name apart. */
export declare function componentFromOptions(name: string, options: ComponentOptions<Schema, Schema> | undefined): Component;
//# sourceMappingURL=component-from-options.d.ts.map