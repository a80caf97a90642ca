/** Hands a file to the person: it lands where their downloads land. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const blob = new Blob([content as string | Uint8Array<ArrayBuffer>], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken hold of it once the click is through
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
