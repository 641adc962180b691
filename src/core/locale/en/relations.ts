import type { RelationPattern } from '../locale.ts';

/** What may stand between the words of a relation and the name: "the town of", "the Syrian border town of". */
const TYPE = String.raw`(?:the )?(?:(?:[\p{L}]+[ -]){0,3}(?:towns?|city|cities|villages?|hamlets?|settlements?|districts?|suburbs?|neighbou?rhoods?|camps?|bases?|provinces?|governorates?|states?|regions?|oblasts?|count(?:y|ies)) of )?(?:the )?`;
const DIRECTION = `(?<direction>(?:north|south)[ -]?(?:east|west)|north|south|east|west|northwards?|southwards?|eastwards?|westwards?)`;
const DIRECTION_ADJECTIVE = `(?<direction>(?:north|south)[ -]?(?:eastern|western)|northern|southern|eastern|western|central|(?:north|south)[ -]?(?:east|west)|north|south|east|west)`;
const DISTANCE = String.raw`(?<![\d.,])(?<distance>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?= )|\d{1,3}(?:,\d{3})+|\d{1,4}(?:[.,]\d{1,2})?)[ -]?(?<unit>km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s?|m|yards?)(?: \([^()]{1,20}\))?`;
const ROAD = `(?:road|highway|route|motorway|axis|track|corridor)`;
const MOVE = `(?:to|and|towards?)`;

/** What happens between parties, not places. */
const DEALINGS =
  'talks|match|game|derby|deal|agreement|treaty|accord|pact|meeting|summit|negotiations|trade|ties|relations|contacts|cooperation|rivalry|dispute|war|conflict|fighting|clash|clashes|ceasefire|truce|tension|tensions|differences|choice|link|links|difference';

const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** English ways of placing something against a name. */
export const englishRelations: readonly RelationPattern[] = [
  { kind: 'offset', before: pattern(`${DISTANCE},? (?:to the |due )?${DIRECTION} (?:of|from) ${TYPE}$`) },
  { kind: 'offset', before: pattern(`${DIRECTION},? (?:about |some |around )?${DISTANCE} (?:of|from) ${TYPE}$`) },
  {
    kind: 'border',
    before: pattern(`(?:border|frontier|boundary)(?: line)? (?:between|of) (?:the )?$`),
    between: /^ (?:and|with) (?:the )?$/u,
  },
  { kind: 'border', between: /^ ?[-–—/] ?$/u, after: /^ (?:border|frontier|boundary)\b/u },
  {
    kind: 'road',
    before: pattern(
      `${ROAD} (?:leading |running |going |linking |connecting )?(?:from|between|linking|connecting|joining) ${TYPE}$`,
    ),
    between: pattern(`^ ${MOVE} ${TYPE}$`),
  },
  { kind: 'road', before: pattern(`${ROAD},? $`), between: /^ ?[-–—] ?$/u },
  { kind: 'road', between: /^(?: ?[-–—] ?| to )$/u, after: pattern(`^ (?:[\\p{L}\\d]+ )?${ROAD}\\b`) },
  {
    kind: 'between',
    before: pattern(`\\b(?<!\\b(?:${DEALINGS}) )between ${TYPE}$`),
    between: pattern(`^ and ${TYPE}$`),
  },
  { kind: 'bank', before: pattern(`${DIRECTION_ADJECTIVE} (?:bank|side|shore)s? of ${TYPE}(?:river )?$`) },
  { kind: 'bank', before: pattern(`(?<side>left|right)(?:-hand)? bank of ${TYPE}(?:river )?$`) },
  {
    kind: 'outskirts',
    before: pattern(
      `(?:\\b${DIRECTION_ADJECTIVE} )?(?:outskirts|suburbs?|periphery|edge|entrance|countryside|hinterland|surroundings|environs) of ${TYPE}$`,
    ),
  },
  {
    kind: 'outskirts',
    after:
      /^(?:['’]s)? (?<direction>(?:north|south)[ -]?(?:eastern|western)|northern|southern|eastern|western)? ?(?:outskirts|suburbs|countryside|hinterland|surroundings)\b/u,
  },
  {
    kind: 'near',
    before: pattern(`${DISTANCE} (?:away )?(?:from|outside of|outside|off) ${TYPE}$`),
    after: /^(?! (?:to|until|towards) )/u,
  },
  { kind: 'part', before: pattern(`\\bthe ${DIRECTION} of ${TYPE}$`) },
  { kind: 'side', outside: true, before: pattern(`\\b(?:to the |just |due )?${DIRECTION} of ${TYPE}$`) },
  { kind: 'part', before: pattern(`\\b${DIRECTION_ADJECTIVE} $`) },
  { kind: 'part', after: /^['’]s (?<direction>(?:north|south)[ -]?(?:east|west)|north|south|east|west)\b/u },
  {
    kind: 'near',
    before: pattern(
      `\\b(?:near|nearby|close to|not far from|outside of|outside|around|in the vicinity of|in the area of|in the environs of|adjacent to|on the approaches to|(?:kilomet(?:re|er)s|km|miles|minutes|hours) (?:away |drive )?(?:from|outside|off)|(?:on|along) the (?:way|road|track|highway|route) (?:leading )?(?:to|from|towards?|into)|(?:hills|mountains?|ridges?|heights|slopes|cliffs|forests?|fields|valleys?) (?:above|overlooking|around|outside|behind|beyond)|short drive from) ${TYPE}$`,
    ),
  },
];
