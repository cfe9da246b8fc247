export type { ConformanceCase, Expectation, ExpectedOutcome, Need, Theme, UpstreamDifference } from "./case.ts";
export { checkCase, type Subject, testEnvironment } from "./check-case.ts";
export { loadThemes, parseCases } from "./load-cases.ts";
export { submitCase } from "./submit-case.ts";
export { type CallCounter, type RecordedCall, TestComponents } from "./test-components.ts";
