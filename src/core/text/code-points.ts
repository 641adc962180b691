/**
 * Turns UTF-16 offsets of a text into code-point offsets, as files outside the program count them (W3C Web Annotation).
 * Takes one pass over the text, and none where it has no character outside the basic plane.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (utf16) => utf16;
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; ) {
    const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    offsets.fill(count, index, index + width);
    index += width;
    count += 1;
  }
  offsets[text.length] = count;
  return (utf16) => offsets[utf16] ?? count;
}
