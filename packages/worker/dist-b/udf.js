export { udf } from "./udf/udf.js";
//# sourceMappingURL=udf.js.map