/**
 * An Arabic text without the signs of short vowels (U+064B–0652): the map draws labels letter by letter and cannot set them
 * over one another.
 */
export function withoutVowelSigns(text: string): string {
  return text.replace(/[\u064B-\u0652]/gu, '');
}
