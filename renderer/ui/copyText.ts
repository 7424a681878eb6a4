/** Puts text on the clipboard as a copy of the page's own does, for which no permission is asked. */
export function copyText(text: string): boolean {
  function fill(event: ClipboardEvent): void {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  document.addEventListener("copy", fill, { capture: true, once: true });
  const copied = document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  return copied;
}
