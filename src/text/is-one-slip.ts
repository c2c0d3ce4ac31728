/**
 * Whether a name is another with one slip: a letter more, less or other, or two that changed places, in any case of letters.
 *
 * @example isOneSlip("agianst", "against") // true
 */
export function isOneSlip(written: string, name: string): boolean {
  const shorter = withoutOne(name);
  return withoutOne(written).some((part) => shorter.includes(part));
}

function withoutOne(name: string): string[] {
  const letters = name.toLowerCase();
  return [letters, ...Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1))];
}
