/** Copies a text from within a page, leaving the page and its selection as they are. False where the browser refuses. */
export async function copyInPage(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Expected on pages without https, and where a page's policy forbids it.
    return copyByEvent(document, text);
  }
}

/** Has the browser copy the selection, and gives it our text instead. */
function copyByEvent(document: Document, text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isGiven = event.clipboardData !== null;
  };
  addEventListener('copy', give, { capture: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return isDone && isGiven;
}
