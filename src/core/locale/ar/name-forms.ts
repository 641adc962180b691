import type { NameForm } from '../locale.ts';

/** Forms that `arabicNameForms` gives at most. */
const MOST_FORMS = 8;
/** Letters of the longest word that is looked at. */
const LONGEST_WORD = 40;
/** Letters that a word keeps when something is taken off: with two, nearly any word would become another. */
const SHORTEST_WORD = 3;

const ARABIC = /^[ء-ي]+$/u;
const ARTICLE = 'ال';
/** "and", "so", "in", "to", "like", each one letter joined to the next word. */
const CONJUNCTION = /^[وف]/u;
const PREPOSITION = /^[بلك]/u;

/**
 * The forms under which a gazetteer may know a folded Arabic word: without the conjunctions and prepositions that are
 * written as one with it ("وبالرقه" of "الرقه"; "لل" is "ل" with the article, whose alif is then not written), with and
 * without the article, and with the other of the two spellings of a final "-ia" ("سوريه", "سوريا").
 */
export function arabicNameForms(folded: string): readonly NameForm[] {
  if (folded.length > LONGEST_WORD || !ARABIC.test(folded)) return [];
  const stripped = withoutClitics(folded);
  const whole: NameForm = { folded, cliticLetters: 0 };
  const all = [whole, ...stripped];
  const bare = all.flatMap(withoutArticle);
  const spellings = all.flatMap(otherEnding);
  // A word that shows the article behind its clitics cannot have lost another.
  const added = bare.length > 0 ? [] : all.flatMap(withArticle);
  const forms = folded.startsWith(ARTICLE) ? [...bare, ...stripped] : [...stripped, ...bare];
  return distinct([...forms, ...spellings, ...added], folded).slice(0, MOST_FORMS);
}

/** The word without its first clitic, then without its first two. */
function withoutClitics(word: string): NameForm[] {
  const afterConjunction = CONJUNCTION.test(word) ? word.slice(1) : null;
  return [
    ...(afterConjunction === null ? [] : longEnough([{ folded: afterConjunction, cliticLetters: 1 }])),
    ...withoutPreposition(word, 0),
    ...(afterConjunction === null ? [] : withoutPreposition(afterConjunction, 1)),
  ];
}

function withoutPreposition(word: string, cliticLetters: number): NameForm[] {
  if (!PREPOSITION.test(word)) return [];
  const taken = cliticLetters + 1;
  const rest = word.slice(1);
  if (!word.startsWith('لل')) return longEnough([{ folded: rest, cliticLetters: taken }]);
  return longEnough([
    { folded: `${ARTICLE}${word.slice(2)}`, cliticLetters: taken },
    // "للبنان" of "لبنان".
    { folded: rest, cliticLetters: taken },
    // "للاذقيه" of "اللاذقيه": of three lams only two are written.
    { folded: `${ARTICLE}${rest}`, cliticLetters: taken },
  ]);
}

function longEnough(forms: readonly NameForm[]): NameForm[] {
  return forms.filter((form) => form.folded.length >= SHORTEST_WORD);
}

function withoutArticle({ folded, cliticLetters }: NameForm): NameForm[] {
  return folded.startsWith(ARTICLE) ? longEnough([{ folded: folded.slice(ARTICLE.length), cliticLetters }]) : [];
}

function withArticle({ folded, cliticLetters }: NameForm): NameForm[] {
  return [{ folded: `${ARTICLE}${folded}`, cliticLetters }];
}

function otherEnding({ folded, cliticLetters }: NameForm): NameForm[] {
  if (folded.length < SHORTEST_WORD + 2) return [];
  if (folded.endsWith('يه')) return [{ folded: `${folded.slice(0, -1)}ا`, cliticLetters }];
  if (folded.endsWith('يا')) return [{ folded: `${folded.slice(0, -1)}ه`, cliticLetters }];
  return [];
}

function distinct(forms: readonly NameForm[], word: string): NameForm[] {
  const seen = new Set([word]);
  return forms.filter((form) => {
    if (seen.has(form.folded)) return false;
    seen.add(form.folded);
    return true;
  });
}
