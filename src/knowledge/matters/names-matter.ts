/**
 * Whether a pattern names a matter: by its id, the beginning of its id (`health-hiv-*`) or its theme (`theme:torture`).
 *
 * @example namesMatter("health-hiv-*", { id: "health-hiv-testing", theme: "Right to health" }) // true
 */
export function namesMatter(pattern: string, { id, theme }: { readonly id: string; readonly theme: string }): boolean {
  if (pattern.startsWith("theme:")) return pattern.slice("theme:".length) === theme;
  return pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}
