import type { RingContent } from './ring-image.ts';
import { addShares, type Share, toShares } from './ring-shares.ts';

/** What a place adds to a cluster. */
interface Member {
  readonly excerptIds: readonly string[];
  readonly shares: readonly Share[];
}

/**
 * Gives numbers to what places say, so that a cluster can be named by its members' numbers. Equal content keeps its number, other
 * content gets a new one: a number never changes its meaning, and an image drawn for it stays right.
 */
export class MemberRegistry {
  readonly #numbers = new Map<string, number>();
  readonly #members: Member[] = [];

  numberOf(excerptIds: readonly string[], factions: Readonly<Record<string, number>>): number {
    const key = JSON.stringify([excerptIds, factions]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#members.push({ excerptIds, shares: toShares(factions) }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /**
   * The ring of a cluster: excerpts that stand at several of its places count once. The shares are the sums of the places' own.
   * @throws when a number was never given.
   */
  ringOf(numbers: readonly number[]): RingContent {
    const members = numbers.map((number) => {
      const member = this.#members[number];
      if (member === undefined)
        throw new Error(`cluster member: got ${number}, expected one of ${this.#members.length} numbers`);
      return member;
    });
    const count = new Set(members.flatMap(({ excerptIds }) => excerptIds)).size;
    return { count, shares: addShares(members.map(({ shares }) => shares)) };
  }
}
