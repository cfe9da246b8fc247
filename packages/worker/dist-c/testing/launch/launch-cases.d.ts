import type { LaunchCase } from "../protocol-case.ts";
/** A worker as a process. That it starts at all is what every case begins with. */
export declare const launchCases: readonly LaunchCase[];
//# sourceMappingURL=launch-cases.d.ts.map