import { type Component, type JsonObject } from "@stepflow/core";
/** What a worker tells about a component. */
export interface ComponentDescription {
    /** As registered: without a leading slash, with its path parameters, such as `read/{*path}`. */
    readonly name: string;
    readonly description?: string;
    /** What callers give, as JSON Schema of draft 2020-12. Absent when `problems` says why. */
    readonly inputSchema?: JsonObject;
    /** What callers get. Absent when `problems` says why. */
    readonly outputSchema?: JsonObject;
    /** Which schemas JSON Schema cannot express, where, and how to supply them by hand. */
    readonly problems?: readonly string[];
}
/** Describes a component as far as its schemas allow; one that cannot be expressed leaves the other in place. */
export declare function describeComponent(component: Component): ComponentDescription;
//# sourceMappingURL=component-description.d.ts.map