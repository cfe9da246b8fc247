// `Contract` exists in three packages, one for each contract; a plain re-export of all three would be ambiguous.
export type { Contract as Rest } from "@stepflow/api";
export type { Contract as Flow } from "@stepflow/core";
export type { Contract as Protocol } from "@stepflow/worker";
