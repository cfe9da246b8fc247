export * from "@stepflow/core";
export * from "@stepflow/runtime";
export * from "@stepflow/worker";
