export { type UdfComponent, type UdfInput, udf } from "./udf/udf.ts";
export type { UdfOptions } from "./udf/udf-options.ts";
//# sourceMappingURL=udf.d.ts.map