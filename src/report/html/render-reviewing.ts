import { html, type Markup } from "./markup.js";

const KEYS: readonly (readonly [string, string])[] = [
  ["j", "next finding"],
  ["k", "finding before"],
  ["a", "accept the outcome"],
  ["c", "correct it"],
  ["r", "reject it"],
  ["n", "write a note"],
  ["u", "undo the decision"],
  ["/", "search"],
];

/** Where a reviewer says who decides, and keeps or loads decisions; the page's script shows it. */
export function renderReviewing(): Markup {
  return html`<div class="reviewing" id="reviewing" hidden><p class="progress" id="review-progress"></p>
<div class="by"><label for="reviewer">Reviewer</label><input id="reviewer" autocomplete="name"></div>
<div class="file"><button type="button" id="save-reviews">Save reviews.json</button><label class="button">Load reviews<input type="file" id="load-reviews" accept=".json,application/json"></label></div>
<details class="keys"><summary>Keys</summary><dl>${KEYS.map(([key, words]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${words}</dd></div>`)}</dl><label class="check"><input type="checkbox" id="use-keys" checked><span>Single keys work</span></label></details>
<div id="lapsed"></div></div>`;
}
