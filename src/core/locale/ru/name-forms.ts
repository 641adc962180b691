import { foldWord } from '../../text/normalize.ts';
import type { NameForm } from '../locale.ts';

/** Forms that `russianNameForms` gives at most. */
const MOST_FORMS = 8;
/** Letters of the longest word that is looked at; no place name comes near it. */
const LONGEST_WORD = 40;
/** Letters that must stay before an ending, so that "Гао" or "Иса" keep something to go by. */
const SHORTEST_STEM = 2;

const CYRILLIC = /^[а-яіїєґў]+$/u;
const VOWEL = /[аеиоуыэюя]$/u;
const VELAR = /[гкх]$/u;
const VELAR_OR_C = /[гкхц]$/u;
const BEFORE_SOFT_SIGN = /[бвджзлмнпрстчшщ]$/u;
/** Consonants after which the language writes "и" for "ы" and "а" for "я". */
const VELAR_OR_HUSHER = /[гкхжшчщ]$/u;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;

/** An ending of a text's word, and the endings that a dictionary may show in its place, likeliest first. */
type EndingRule = readonly [ending: string, nominative: readonly string[]];

const rule = (ending: string, nominative: string): EndingRule => [
  foldWord(ending),
  nominative.split(' ').map((form) => (form === '∅' ? '' : foldWord(form))),
];

/**
 * Declension of nouns as names of places use it (Зализняк, «Грамматический словарь русского языка», types 1–8).
 * "∅" is the bare stem. Longer endings stand first, and the first that fits a word is the one that is used.
 */
const NOUN_RULES: readonly EndingRule[] = [
  rule('иями', 'ия'),
  rule('иях', 'ия'),
  rule('иям', 'ия'),
  rule('ией', 'ия'),
  rule('ием', 'ие ий'),
  rule('ьями', 'ья ье'),
  rule('ьях', 'ья ье'),
  rule('ьям', 'ья ье'),
  rule('ьей', 'ья'),
  rule('ьем', 'ье'),
  rule('ью', 'ь ье ья'),
  rule('ья', 'ье'),
  rule('ьи', 'ья'),
  rule('ии', 'ия ие'),
  rule('ию', 'ия ие ий'),
  rule('ия', 'ие ий'),
  rule('ами', 'ы и а'),
  rule('ями', 'и я'),
  rule('ах', 'ы и а'),
  rule('ях', 'и я'),
  rule('ам', 'ы и а'),
  rule('ям', 'и я'),
  rule('ов', 'ы и'),
  rule('ом', '∅ о'),
  rule('ем', 'ь ∅ й е'),
  rule('ой', 'а'),
  rule('ей', 'я ея а и'),
  rule('е', '∅ а ь о я'),
  rule('а', '∅ о'),
  rule('я', 'ь й е'),
  rule('у', 'а ∅ о'),
  rule('ю', 'я ь й е'),
  rule('ы', 'а ∅'),
];

/** Declension of adjectives that are names ("Грозный", "Великие Луки") or stand before a front or a district. */
const ADJECTIVE_RULES: readonly EndingRule[] = [
  rule('ыми', 'ые'),
  rule('ими', 'ие'),
  rule('ого', 'ый ий ое ой'),
  rule('его', 'ий ее'),
  rule('ому', 'ый ий ое ой'),
  rule('ему', 'ий ее'),
  rule('ым', 'ый ое ой'),
  rule('им', 'ий ое ее'),
  rule('ых', 'ые'),
  rule('их', 'ие'),
  rule('ом', 'ый ий ое'),
  rule('ем', 'ий ее'),
  rule('ой', 'ая'),
  rule('ей', 'яя'),
  rule('ую', 'ая'),
  rule('юю', 'яя'),
  rule('ою', 'ая'),
];

/** Endings of an adjective in "-ский" or "-цкий", folded. */
const RELATIONAL_ENDINGS = ['ими', 'ого', 'ому', 'ий', 'им', 'их', 'ом', 'ой', 'ая', 'ую', 'ое', 'ие', 'ою'].map(
  foldWord,
);
/** What a place may have lost before "-ск-": "полтавский" of "Полтава", "казанский" of "Казань". */
const LOST_BEFORE_SUFFIX = ['', 'а', 'ь', 'о'] as const;

const noForm: readonly NameForm[] = [];

/**
 * The nominatives of which a folded Russian word may be a case, likeliest first: "москве" of "москва", "донца" of
 * "донец"; last the place of an adjective, "токмакском" of "токмак". The word itself is left out.
 */
export function russianNameForms(folded: string): readonly NameForm[] {
  if (folded.length > LONGEST_WORD || !CYRILLIC.test(folded)) return noForm;
  const forms = new Set<string>([...nominatives(folded), ...adjectiveNominatives(folded), ...namesakes(folded)]);
  forms.delete(folded);
  return [...forms].slice(0, MOST_FORMS).map((form) => ({ folded: form, cliticLetters: 0 }));
}

function nominatives(word: string): string[] {
  const found = NOUN_RULES.find(([ending]) => hasEnding(word, ending));
  if (found !== undefined) {
    const [ending, replacements] = found;
    const stem = word.slice(0, -ending.length);
    return replacements.flatMap((replacement) => nominativesOf(stem, ending, replacement));
  }
  if (hasEnding(word, 'и')) return singularsOfI(word.slice(0, -1));
  // The genitive plural of names that have no singular bears no ending: "Сум" of "Сумы", "Химок" is left out.
  if (CONSONANT.test(word) && word.length > SHORTEST_STEM) return [`${word}${VELAR_OR_HUSHER.test(word) ? 'и' : 'ы'}`];
  return [];
}

function hasEnding(word: string, ending: string): boolean {
  return word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM;
}

function nominativesOf(stem: string, ending: string, replacement: string): string[] {
  if (replacement === '') {
    if (CONSONANT.test(stem)) return [...fleeting(stem), stem];
    // "Шанхае" of "Шанхай": the bare stem ends in "й", which folds to "и".
    return VOWEL.test(stem) && ending === 'е' ? [`${stem}и`] : [];
  }
  return canFollow(stem, ending, replacement) ? [`${stem}${replacement}`] : [];
}

/** Whether the language joins an ending to a stem at all: no "ы" after "к", no "я" after "ц", no "о" after a vowel. */
function canFollow(stem: string, ending: string, replacement: string): boolean {
  const isSoftPlural = /^[ямх]/u.test(ending);
  if (replacement === 'ы') return !VELAR_OR_HUSHER.test(stem);
  if (replacement === 'и') return VELAR_OR_HUSHER.test(stem) || isSoftPlural || VOWEL.test(stem);
  if (replacement === 'я') return !VELAR_OR_C.test(stem);
  if (replacement === 'ь') return BEFORE_SOFT_SIGN.test(stem);
  return replacement.length > 1 || !VOWEL.test(stem) || replacement === 'е';
}

/** "Казани" of "Казань", "Риги" of "Рига", "Ельни" of "Ельня", "Шуи" of "Шуя". */
function singularsOfI(stem: string): string[] {
  if (VOWEL.test(stem)) return /[ауюя]$/u.test(stem) ? [`${stem}я`] : [];
  if (VELAR.test(stem)) return [`${stem}а`];
  return VELAR_OR_HUSHER.test(stem) ? [`${stem}а`, `${stem}ь`] : [`${stem}ь`, `${stem}я`];
}

/** The nominative with the vowel that the other cases drop: "донц" of "донец", "ельц" of "елец", "орл" of "орел". */
function fleeting(stem: string): string[] {
  const inC = /^(.*[бвгджзклмнпрстфх])ь?ц$/u.exec(stem)?.[1];
  if (inC !== undefined) return [`${inC}ец`];
  const inL = /^(.*[рк])л$/u.exec(stem)?.[1];
  if (inL !== undefined && inL.length <= 3) return [`${inL}ел`];
  const inK = /^(.*[джшзбвлмнрт])к$/u.exec(stem)?.[1];
  return inK === undefined ? [] : [`${inK}ок`];
}

function adjectiveNominatives(word: string): string[] {
  const found = ADJECTIVE_RULES.find(([ending]) => hasEnding(word, ending));
  if (found === undefined) return [];
  const [ending, replacements] = found;
  const stem = word.slice(0, -ending.length);
  const soft = VELAR_OR_HUSHER.test(stem);
  return replacements
    .filter(
      (replacement) => !(soft && /^ы/u.test(replacement)) && !(!soft && ending.startsWith('о') && replacement === 'ии'),
    )
    .map((replacement) => `${stem}${replacement}`);
}

/** The places that an adjective in "-ский" or "-цкий" may be formed from: "Донецкой" of "Донецк", "Харьковской" of "Харьков". */
function namesakes(word: string): string[] {
  const ending = RELATIONAL_ENDINGS.find((candidate) => hasEnding(word, candidate));
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (/цк$/u.test(stem)) return [stem];
  const root = /^(.{2,})ск$/u.exec(stem)?.[1];
  if (root === undefined) return [];
  if (/[жчш]$/u.test(root)) return [`${root}ье`, root, stem, `${root}а`];
  const places = LOST_BEFORE_SUFFIX.map((lost) => `${root}${lost}`);
  return [...places.slice(0, 1), stem, ...places.slice(1)];
}
