import type { ComponentReference } from "../component.ts";
import { AuthoringError } from "../errors/authoring-error.ts";

/**
 * The same components behind a route: as the flows of a server see them whose configuration routes `/mine/…` to the
 * worker that serves them.
 *
 * @throws AuthoringError when the route does not start with a slash, or ends with one
 *
 * @example
 * const { greet: remoteGreet } = mount("/mine", { greet }); // steps call /mine/greet
 */
export function mount<const Components extends Readonly<Record<string, ComponentReference>>>(
  route: string,
  components: Components,
): Components {
  if (!/^\/.*[^/]$/.test(route)) {
    throw new AuthoringError(
      `route "${route}" is not a path of its own`,
      `Write it with a leading slash and without a trailing one, for example "/mine".`,
    );
  }
  const mounted = Object.entries(components).map(([key, component]) => [
    key,
    { ...component, path: route + component.path },
  ]);
  return Object.fromEntries(mounted) as Components;
}
