import { terminalSafe } from "../terminal-safe.js";

/**
 * A text as it may stand in a SARIF message: brackets are no link (SARIF 2.1.0, 3.11.6) and braces no placeholder (3.11.5).
 *
 * @example sarifText("[a](b) {0}") // "\\[a\\](b) {{0}}"
 */
export function sarifText(text: string): string {
  return terminalSafe(text)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/[{}]/g, "$&$&");
}
