/** Text for a terminal: control characters, which would act on it, as blanks. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ');
}
