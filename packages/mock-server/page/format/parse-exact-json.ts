const { rawJSON, isRawJSON } = JSON as { rawJSON?: (text: string) => unknown; isRawJSON?: (value: unknown) => boolean };

/**
 * Parses JSON. If the browser supports it, a number that JavaScript would round keeps its digits, so that two ids that differ in
 * the last digit do not look the same.
 *
 * @throws `SyntaxError` if the text is not JSON.
 */
export function parseExactJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    const source = context?.source;
    if (typeof value !== "number" || source === undefined || rawJSON === undefined) return value;
    return /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? rawJSON(source) : value;
  });
}

/** Returns true for an object with fields, and false for a number that kept its digits. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isRawJSON?.(value) !== true;
}
