/** Has the browser save a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the file over once it comes back to its tasks.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
