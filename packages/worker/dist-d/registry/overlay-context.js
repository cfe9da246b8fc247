/**
 * The same context with some of its fields replaced. A proxy, since contexts may be classes with private parts that a
 * copy would lose.
 */
export function overlayContext(context, fields) {
    return new Proxy(context, {
        get(target, key) {
            if (Object.hasOwn(fields, key))
                return Reflect.get(fields, key);
            const value = Reflect.get(target, key, target);
            return typeof value === "function" ? value.bind(target) : value;
        },
    });
}
//# sourceMappingURL=overlay-context.js.map