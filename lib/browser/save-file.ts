/** Hands a file to the reader from a page of the extension, without asking for the downloads permission. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the blob after this turn; Firefox needs the address a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
