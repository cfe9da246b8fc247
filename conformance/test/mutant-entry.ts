// What a mutant is made of: the engine and everything that checks it, so that both have the same classes.
export { checkCase } from "../src/check-case.ts";
export { startEmbedded } from "./embedded-subject.ts";
