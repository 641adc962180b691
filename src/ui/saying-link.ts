/** The element id of a saying's sentences. */
export function sayingId(key: string): string {
  return `saying-${key.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** Shows the sentences of a saying, and puts the focus there. */
export function goToSaying(key: string): void {
  const heading = document.getElementById(sayingId(key));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
