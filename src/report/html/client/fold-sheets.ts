import type { Card } from "./cards.js";

/** Folds the sheets that hold no card that is shown, and tells the others how many they show: their height while they are out of sight. */
export function foldSheets(cards: readonly Card[]): void {
  const shown = new Map<HTMLElement, number>();
  for (const { element } of cards) {
    const sheet = element.parentElement!;
    shown.set(sheet, (shown.get(sheet) ?? 0) + (element.hidden ? 0 : 1));
  }
  for (const [sheet, count] of shown) {
    sheet.hidden = count === 0;
    sheet.style.setProperty("--shown", String(count));
  }
}
