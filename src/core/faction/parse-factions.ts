import type { Glyph } from '../geojson/properties.ts';
import { isRecord, parseJson } from '../json-input.ts';
import { lineAt, type Problem, show } from '../problem.ts';
import { foldWord } from '../text/normalize.ts';
import { tokenize } from '../text/tokens.ts';
import type { Faction } from './faction.ts';

const GLYPHS: ReadonlySet<string> = new Set<Glyph>([
  'circle',
  'diamond',
  'square',
  'triangle-down',
  'triangle-up',
  'dome',
  'hourglass',
]);
const PROPERTIES = new Set([
  'id',
  'country',
  'names',
  'shortNames',
  'color',
  'glyph',
  'aliases',
  'adjectives',
  'machineTranslatedAliases',
  'backs',
]);
const HEX_COLOR = /^#[0-9a-f]{6}$/u;
const FACTION_ID = /^[a-z][a-z0-9-]*$/u;
const LANGUAGES = ['en', 'ar', 'ru'] as const;

/**
 * Reads `factions.json`. All problems are reported at once, each with its line; `factions` holds only entries without
 * any. An alias that two factions claim is a problem of the second.
 */
export function parseFactions(file: string, text: string): { factions: Faction[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = parseArray(file, text, problems);
  const claimed = new Map<string, string>();
  const ids = new Set<string>();
  let from = 0;
  const factions = entries.flatMap((entry): Faction[] => {
    const id = isRecord(entry) && typeof entry.id === 'string' ? entry.id : null;
    const start = id === null ? from : Math.max(from, text.indexOf(JSON.stringify(id), from));
    const before = problems.length;
    const report = (message: string, quoted?: string): void => {
      const offset = quoted === undefined ? start : text.indexOf(JSON.stringify(quoted), start);
      problems.push({
        file,
        line: lineAt(text, offset === -1 ? start : offset),
        message,
      });
    };
    const faction = readFaction(entry, report);
    if (faction !== null) {
      if (ids.has(faction.id)) report(`the id "${faction.id}" is used twice; give each faction its own`);
      ids.add(faction.id);
      claimAliases(faction, claimed, report);
    }
    from = start + 1;
    return faction !== null && problems.length === before ? [faction] : [];
  });
  for (const { id, backs } of factions) {
    for (const backed of backs) {
      if (backed !== id && ids.has(backed)) continue;
      problems.push({
        file,
        line: lineAt(text, text.indexOf(JSON.stringify(id))),
        message: `faction "${id}": \`backs\` names "${backed}"; expected the id of another faction`,
      });
    }
  }
  return { factions, problems };
}

type Report = (message: string, quoted?: string) => void;

function parseArray(file: string, text: string, problems: Problem[]): unknown[] {
  const parsed = parseJson(text, (message, offset) => problems.push({ file, line: lineAt(text, offset), message }));
  if (Array.isArray(parsed)) return parsed;
  if (parsed !== undefined)
    problems.push({ file, line: 1, message: `got ${show(parsed)}; expected a list of factions \`[…]\`` });
  return [];
}

function readFaction(entry: unknown, report: Report): Faction | null {
  if (!isRecord(entry) || typeof entry.id !== 'string' || !FACTION_ID.test(entry.id)) {
    report('expected a faction `{"id": "…", …}` whose id has lower-case letters, digits and hyphens');
    return null;
  }
  const { id } = entry;
  for (const key of Object.keys(entry)) {
    if (!PROPERTIES.has(key))
      report(`faction "${id}": unknown property "${key}"; expected one of ${[...PROPERTIES].join(', ')}`, key);
  }
  const strings = (key: string): string[] => {
    const list = entry[key];
    if (Array.isArray(list) && list.every((item) => typeof item === 'string' && item.trim() !== '')) return list;
    report(`faction "${id}": \`${key}\` is ${show(list)}; expected a list of words`);
    return [];
  };
  const localized = (key: string): Faction['names'] => {
    const names = entry[key];
    if (
      isRecord(names) &&
      LANGUAGES.every((language) => typeof names[language] === 'string' && String(names[language]).trim() !== '')
    ) {
      return {
        en: String(names.en),
        ar: String(names.ar),
        ru: String(names.ru),
      };
    }
    report(`faction "${id}": \`${key}\` is ${show(names)}; expected a name in each of ${LANGUAGES.join(', ')}`, key);
    return { en: '', ar: '', ru: '' };
  };
  const country = entry.country ?? null;
  if (country !== null && !(typeof country === 'string' && /^[A-Z]{2}$/u.test(country))) {
    report(`faction "${id}": \`country\` is ${show(country)}; expected two capital letters (ISO 3166-1) or null`);
  }
  const glyph = String(entry.glyph);
  if (!GLYPHS.has(glyph))
    report(`faction "${id}": \`glyph\` is ${show(entry.glyph)}; expected one of ${[...GLYPHS].join(', ')}`);
  return {
    id,
    names: localized('names'),
    shortNames: localized('shortNames'),
    country: typeof country === 'string' ? country : null,
    color: readColor(id, entry.color, report),
    glyph: glyph as Glyph,
    aliases: strings('aliases'),
    adjectives: strings('adjectives'),
    machineTranslatedAliases: strings('machineTranslatedAliases'),
    backs: strings('backs'),
  };
}

function readColor(id: string, color: unknown, report: Report): Faction['color'] {
  const { light, dark } = isRecord(color) ? color : { light: undefined, dark: undefined };
  if (typeof light === 'string' && typeof dark === 'string' && HEX_COLOR.test(light) && HEX_COLOR.test(dark))
    return { light, dark };
  report(
    `faction "${id}": \`color\` is ${show(color)}; expected {"light": "#rrggbb", "dark": "#rrggbb"} in lower case`,
  );
  return { light: '#000000', dark: '#000000' };
}

function claimAliases(faction: Faction, claimed: Map<string, string>, report: Report): void {
  for (const alias of [...faction.aliases, ...faction.adjectives]) {
    const key = tokenize(alias)
      .map((token) => foldWord(token.text))
      .join(' ');
    const owner = claimed.get(key);
    if (owner !== undefined && owner !== faction.id) {
      report(
        `the alias "${alias}" of faction "${faction.id}" is claimed by "${owner}" already; an alias belongs to one faction`,
        alias,
      );
    }
    claimed.set(key, faction.id);
  }
}
