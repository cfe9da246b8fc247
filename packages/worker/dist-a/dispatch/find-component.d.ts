import type { FoundComponent, StepflowServer } from "../stepflow-server.ts";
/**
 * The component that a runtime names: paths start with a slash on the wire, names don't.
 *
 * @throws RequestError when there is none
 */
export declare function findComponent(server: StepflowServer, path: string): FoundComponent;
//# sourceMappingURL=find-component.d.ts.map