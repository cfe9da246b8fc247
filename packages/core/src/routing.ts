/** Patterns of paths and the search through them: routes of a runtime, and component names of a worker. */
export {
  type PatternSegment,
  parseRoutePattern,
  type RoutePattern,
  RoutePatternError,
} from "./routing/route-pattern.ts";
export { type Captures, RouteConflictError, type RouteMatch, RouteTrie } from "./routing/route-trie.ts";
