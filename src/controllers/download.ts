/** How long the browser has to read a file, in ms; none tells when it is done. */
const READING = 30_000;

/** Saves a file as the reader's browser does it. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
