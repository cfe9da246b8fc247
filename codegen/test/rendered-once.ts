import type { Target } from "../src/contracts/target.ts";

/** A target that renders each text of its contract once: most tests spoil a file, not what is made from it. */
export function renderedOnce(target: Target): Target {
  const texts = new Map<string, Promise<string>>();
  return {
    ...target,
    render(contract) {
      const text = texts.get(contract.sha256) ?? Promise.resolve(target.render(contract));
      texts.set(contract.sha256, text);
      return text;
    },
  };
}
