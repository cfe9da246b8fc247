import { type Component } from "@stepflow/core";
/**
 * The components that the cases of the worker protocol call, new ones at each call. Register them with the worker under
 * test.
 *
 * @example
 * for (const component of conformanceComponents()) server.component(component);
 */
export declare function conformanceComponents(): Component[];
//# sourceMappingURL=conformance-components.d.ts.map