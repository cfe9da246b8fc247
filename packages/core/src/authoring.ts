/** Flows and components written in TypeScript. */
export { component } from "./authoring/component.ts";
export { defineComponent } from "./authoring/define-component.ts";
export { defineFlow, type FlowOptions } from "./authoring/define-flow.ts";
export { FlowBuilder, type FlowBuilderOptions } from "./authoring/flow-builder.ts";
export type { StepDraft } from "./authoring/flow-draft.ts";
export type { HandWrittenFlowSchemas } from "./authoring/flow-schemas.ts";
export type {
  EvaluateOutput,
  FlowBody,
  FlowTools,
  IterateOptions,
  IterateOutput,
  MapOutput,
  StepOptions,
} from "./authoring/flow-tools.ts";
export { stepId } from "./authoring/make-ref.ts";
export { mount } from "./authoring/mount.ts";
export type { Ref, RefTo, RefValue, StepRef, UnknownRef } from "./authoring/ref.ts";
export type { JsonTemplate, Resolved, Template } from "./authoring/template.ts";
export { Value } from "./authoring/value.ts";
