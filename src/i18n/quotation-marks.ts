/** The marks around a quotation, and those around a quotation inside it, each opening and closing. */
export interface QuotationMarks {
  readonly outer: readonly [opening: string, closing: string];
  readonly inner: readonly [opening: string, closing: string];
}

/** Puts texts into a language's marks; the same marks inside become the inner ones: “the “Road War”” → “the ‘Road War’”. */
export function quoteWith({ outer: [open, close], inner }: QuotationMarks): (text: string) => string {
  return (text) => `${open}${text.replaceAll(open, inner[0]).replaceAll(close, inner[1])}${close}`;
}
