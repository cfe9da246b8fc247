import type { Logger } from "@stepflow/core";
/** For those who gave no logger. */
export declare const silentLogger: Logger;
//# sourceMappingURL=silent-logger.d.ts.map