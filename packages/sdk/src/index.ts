export * from "@stepflow/api";
export * from "@stepflow/client";
export * from "@stepflow/core";
export * from "@stepflow/runtime";
export * from "@stepflow/worker";
export type * as Contract from "./contract.ts";
