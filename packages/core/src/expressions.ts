/** Value expressions for those who evaluate flows: the engine, and anybody who writes another one. */
export {
  type CompiledExpression,
  compileExpression,
  type Evaluated,
  type ExpressionScope,
  Failure,
  Waiting,
} from "./expression/compile.ts";
export type { Expression } from "./expression/expression.ts";
export { maxExpressionDepth, maxExpressionSize, parseExpression } from "./expression/parse.ts";
export { getAtPath, type Path, PathSyntaxError, parsePath } from "./expression/path.ts";
export { placeOf } from "./expression/place.ts";
export { printExpression } from "./expression/print.ts";
export { printPath } from "./expression/print-path.ts";
export { variableDefaults } from "./expression/variable-defaults.ts";
export { type ExpressionVisitor, type StepReference, stepReferences, walkExpression } from "./expression/walk.ts";
export { detectLossyPaths } from "./flow/lossy-paths.ts";
