/** On paper nothing can be unfolded: what is folded is opened, and folded again afterwards; but not passages that answer nothing, which fill half of it. */
export function openForPrint(until: AddEventListenerOptions): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener(
    "beforeprint",
    () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>("#report details:not([open], .nearest)")].filter(
        (details) => details.closest("[hidden]") === null,
      );
      for (const details of opened) details.open = true;
    },
    until,
  );
  window.addEventListener(
    "afterprint",
    () => {
      for (const details of opened) details.open = false;
      opened = [];
    },
    until,
  );
}
