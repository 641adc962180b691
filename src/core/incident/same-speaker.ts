import { editDistance } from '../text/edit-distance.ts';
import { tokenize } from '../text/tokens.ts';

/** Of this many letters one may differ between two spellings of a surname, and one more for each so many more. */
const LETTERS_PER_SLIP = 5;
/** Given names are romanised more freely: of this many letters one may differ. */
const LETTERS_PER_GIVEN_SLIP = 3;
/** Shorter names than this are compared as written: "Ali" and "Aly" may well be two people. */
const SHORTEST_VARIED = 4;

/**
 * Whether two names may be one person's: the last words are spelt alike, and so is what stands before them, whatever rank
 * or office comes first ("Brigadier Nasr al-Din Shendi", "Nasreddin Shandi"). A surname alone fits every bearer of it.
 */
export function isSameName(one: string, other: string): boolean {
  const first = words(one);
  const second = words(other);
  const [surname, given] = [first.at(-1) ?? '', first.slice(0, -1).join('')];
  const [otherSurname, otherGiven] = [second.at(-1) ?? '', second.slice(0, -1).join('')];
  if (surname === '' || !isAlike(surname, otherSurname, LETTERS_PER_SLIP)) return false;
  const length = Math.min(given.length, otherGiven.length);
  if (length === 0) return true;
  return isAlike(given.slice(-length), otherGiven.slice(-length), LETTERS_PER_GIVEN_SLIP);
}

function words(name: string): string[] {
  return tokenize(name).map((token) => token.folded);
}

function isAlike(one: string, other: string, lettersPerSlip: number): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  return length >= SHORTEST_VARIED && editDistance(one, other) <= Math.floor(length / lettersPerSlip);
}
