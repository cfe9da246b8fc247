import { notUtf8, tooLarge } from "../refusal.js";
/** Reads a body as text, or answers why not. */
export async function readText(request, maxBytes) {
    if (Number(request.headers.get("content-length") ?? 0) > maxBytes)
        return tooLarge(maxBytes);
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    let text = "";
    let size = 0;
    const reader = request.body?.getReader();
    try {
        for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
            size += part.value.byteLength;
            if (size > maxBytes) {
                await reader?.cancel();
                return tooLarge(maxBytes);
            }
            text += decoder.decode(part.value, { stream: true });
        }
        return text + decoder.decode();
    }
    catch (error) {
        // The decoder's word for what is not UTF-8; a connection that broke is for the platform to deal with.
        if (error instanceof TypeError && size > 0 && !request.signal.aborted)
            return notUtf8;
        throw error;
    }
}
//# sourceMappingURL=read-text.js.map