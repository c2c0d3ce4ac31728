import { byId } from "../../../src/report/html/client/element.js";
import type { DocumentList } from "./document-list.js";

/** What the third step shows: what is missing, or that all is there, or how far the work is. */
export interface CompareButton {
  /** Says what the documents lack. */
  readonly refresh: () => void;
  /** Says how far the work is. */
  readonly progress: (words: string, done: number, total: number) => void;
  /** Ends the work, with a sentence where it failed. */
  readonly done: (words?: string) => void;
}

export function compareButton(list: DocumentList, actions: { compare: () => void; cancel: () => void }): CompareButton {
  const button = byId<HTMLButtonElement>("compare");
  const cancel = byId<HTMLButtonElement>("cancel");
  const bar = byId<HTMLProgressElement>("progress");
  const status = byId("compare-status");
  button.addEventListener("click", actions.compare);
  cancel.addEventListener("click", actions.cancel);

  const show = (isBusy: boolean) => {
    button.hidden = isBusy;
    cancel.hidden = !isBusy;
    bar.hidden = !isBusy;
  };
  const refresh = () => {
    button.disabled = !list.isReady;
    if (cancel.hidden) say(missing(list), false);
  };
  const say = (words: string, isFault: boolean) => {
    if (status.textContent !== words) status.textContent = words;
    status.classList.toggle("fault", isFault);
  };
  return {
    refresh,
    progress: (words, done, total) => {
      const begins = cancel.hidden;
      show(true);
      if (begins) cancel.focus();
      bar.max = Math.max(total, 1);
      bar.value = done;
      say(words, false);
    },
    done: (words) => {
      const hadFocus = document.activeElement === cancel;
      show(false);
      refresh();
      if (hadFocus) button.focus();
      if (words !== undefined) say(words, true);
    },
  };
}

function missing(list: DocumentList): string {
  if (list.all.some(({ isReading }) => isReading)) return "Reading the documents …";
  if (list.all.some(({ fault }) => fault !== null)) return "Remove the documents that cannot be read.";
  const [claims, findings] = [list.of("claims").length, list.of("findings").length];
  if (claims === 0) return findings === 0 ? "Documents of both sides are needed." : "A document of the State is needed.";
  return findings === 0 ? "A document of the United Nations is needed." : "All is ready.";
}
