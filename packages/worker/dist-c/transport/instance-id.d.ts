/**
 * Names this process, so that a load balancer leads a runtime's answers back to it: 16 hexadecimal digits. Made when it
 * is first asked for, since some platforms have no randomness before the first request.
 */
export declare function instanceId(): string;
//# sourceMappingURL=instance-id.d.ts.map