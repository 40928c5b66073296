/** Schemes that a story may link to. Everything else (`javascript:`, `data:`, ...) is refused. */
const safeSchemes = new Set(["https:", "http:", "mailto:"]);

/** Whether a link may go there: an absolute web or mail address, without credentials in it. */
export function isSafeAddress(url: string): boolean {
  try {
    const { protocol, username, password } = new URL(url);
    return safeSchemes.has(protocol) && !username && !password;
  } catch {
    return false;
  }
}
