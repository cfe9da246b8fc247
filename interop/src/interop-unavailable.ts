/** This machine cannot run the official programs: no Python, or no registry to take them from. Nothing failed. */
export class InteropUnavailable extends Error {
  override readonly name = "InteropUnavailable";
}
