/**
 * The result to mark after a key: arrows go round through all, Home and End go to the ends once one is marked (before, they
 * move in the field). `undefined` for a key that marks nothing.
 * @param active place of the marked result; `null` for none
 */
export function moveActive(
  {
    key,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  active: number | null,
  count: number,
): number | null | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const isMove = key === 'ArrowDown' || key === 'ArrowUp' || (active !== null && (key === 'Home' || key === 'End'));
  if (!isMove) return undefined;
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return active === null ? 0 : (active + 1) % count;
  return active === null ? count - 1 : (active - 1 + count) % count;
}

/** The id of a hit's element. */
export function hitId(listId: string, at: number): string {
  return `${listId}-${at}`;
}
