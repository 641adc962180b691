import * as mgrs from 'mgrs';
import type { Position, Span } from '../model.ts';

type CoordinateNotation = 'decimal' | 'degrees-minutes-seconds' | 'mgrs';

/** Coordinates as a text writes them; the span covers both numbers with their letters, signs and labels. */
export interface CoordinateMention extends Span {
  readonly position: Position;
  readonly notation: CoordinateNotation;
  /** One step of the last digit written, north to south, in kilometres; of MGRS the side of the square. */
  readonly precisionKm: number;
}

interface Angle {
  readonly degrees: number;
  readonly axis: 'latitude' | 'longitude' | null;
  readonly decimals: number;
  readonly decimalComma: boolean;
  readonly hasDegreeSign: boolean;
  readonly hasMinutes: boolean;
  readonly hasLabel: boolean;
  readonly stepKm: number;
}

/** Mean length of a degree of latitude, WGS 84. */
const KM_PER_DEGREE = 111.2;
const ROUNDING = 1e6; // a tenth of a metre, finer than any notation read here needs

/** What every notation contains, so that other texts cost one search. Not "1,234" nor "12.05.2020". */
const HINT =
  /\d(?:\.\d\d(?!\.\d)|,\d\d(?:(?!\d)|\d\d|\d[,;]? ?(?:[NSEWсювзСЮВЗДд]|[Ll]o)))|[°º˚]|[٠-٩۰-۹][٫.,]|\d[ \u00a0\u202f]?(?:deg|градус|درج)|\d[C-HJ-NP-X] ?[A-HJ-NP-Z][A-HJ-NP-V] ?\d\d/;

/** Spellings of one sign, one UTF-16 unit for one, so that positions stay. Anything else found becomes a blank. */
const VARIANT = /[٠-٩۰-۹٫−º˚’‘′ʹ´`”“″ʺ\u00a0\u2009\u202f\u200e\u200f]/g;
const PLAIN = new Map([
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, `${value}`] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, `${value}`] as const),
  ...[...'º˚'].map((sign) => [sign, '°'] as const),
  ...[...'’‘′ʹ´`'].map((sign) => [sign, "'"] as const),
  ...[...'”“″ʺ'].map((sign) => [sign, '"'] as const),
  ['٫', '.'],
  ['−', '-'],
]);

// Every repetition is bounded: a pattern costs the same at each position, whatever the text.
const WORD_CHARACTER = '\\w\\u00c0-\\u024f\\u0400-\\u04ff\\u0620-\\u06ff';
const BEGIN = `(?<![${WORD_CHARACTER}.,+-]|[$€£¥₽] ?)`;
const END = `(?![${WORD_CHARACTER}]|\\.\\d)`;
const LATITUDE = '[Ll]at(?:itude)?|LAT|[Шш]ирота|[وب]?(?:خط |دائرة )?(?:ال)?عرض';
const LONGITUDE = '[Ll]ong?(?:itude)?|[Ll]ng|LONG?|[Дд]олгота|[وب]?(?:خط )?(?:ال)?طول';
const NORTH_SOUTH =
  '[Nn]orth|[Ss]outh|[NS]|[сю]\\. ?ш\\.?|[СЮ]Ш|северной широты|южной широты|شمال(?:اً|ًا|ا)?|جنوب(?:اً|ًا|ا)?';
const EAST_WEST =
  '[Ee]ast|[Ww]est|[EW]|[вз]\\. ?д\\.?|[ВЗ]Д|восточной долготы|западной долготы|شرق(?:اً|ًا|ا)?|غرب(?:اً|ًا|ا)?';
const NEGATIVE = /^(?:s|w|ю|з|جنوب|غرب)/i;
const LATITUDE_WORD = new RegExp(`^(?:${LATITUDE}|${NORTH_SOUTH})$`);

const DEGREE = '°|deg(?:rees?)?\\b\\.?|градус(?:а|ов)?|درج(?:ات|ة)';
const MINUTE = "'(?!')|min(?:utes?)?\\b\\.?|мин(?:ут[аы]?)?\\.?|دقيقة|دقائق";
const SECOND = "\"|''|sec(?:onds?)?\\b\\.?|сек(?:унд[аы]?)?\\.?|ثانية|ثواني";
const FINE = '\\d{1,2}(?:[.,]\\d{1,8})?';

function anglePattern(key: string, mark: '' | '?'): string {
  const seconds = `(?:,? ?(?<s${key}>${FINE}) ?(?:${SECOND})${mark})?`;
  const minutes = `(?:,? ?(?<m${key}>${FINE}) ?(?:${MINUTE})${mark}${seconds})?`;
  return `(?<n${key}>[+-]?\\d{1,3}(?:[.,]\\d{1,15})?)(?!\\d)(?: ?(?<d${key}>${DEGREE})${minutes})?`;
}

const before = (key: string): string => `(?:(?<l${key}>${LATITUDE}|${LONGITUDE})\\.?\\s{0,2}[:=]?\\s{0,2})`;
const hemisphere = (key: string): string => `(?<h${key}>${NORTH_SOUTH}|${EAST_WEST})`;
const EXACT = `(?=[+-]?\\d{1,3}(?:[.,]\\d\\d| ?(?:${DEGREE})))`;
const LOOSE = '\\s{0,3}[,;/|،-]?\\s{0,3}(?:(?:and|и|و)\\s{0,2})?';

/** "36.5° N, 40.3° E"; "N 36.5 E 40.3"; "lat 36.5, lon 40.3"; "36.5423, 40.3312". The first to match wins. */
const PAIRS: readonly RegExp[] = [
  [1, 2].map((n) => `${before(`${n}`)}?${anglePattern(`${n}`, '?')}\\s{0,2}${hemisphere(`${n}`)}`).join(LOOSE),
  [1, 2].map((n) => `${hemisphere(`${n}`)}\\s{0,2}${anglePattern(`${n}`, '')}`).join(LOOSE),
  [1, 2].map((n) => `${before(`${n}`)}${anglePattern(`${n}`, '')}`).join(LOOSE),
  [1, 2].map((n) => `${EXACT}${anglePattern(`${n}`, '')}`).join('(?<gap> ?[,;/،] {0,2}| {1,2})'),
].map((pair) => new RegExp(`${BEGIN}${pair}${END}`, 'g'));

/** What follows a list of amounts, not coordinates. */
const AMOUNT =
  /^ ?(?:[%‰$€£¥₽]|(?:per|[CF]|[a-z]?[gm]|[mb]n|points?|seconds?|times|yen)\b|(?:mi|bi|tri)llion|thousand|dollar|euro|pound|процент|млн|млрд|тыс|руб|долл|евро|в ?المئة|في المئة|بالمئة|مليون|مليار|دولار)/;
const NUMBERED = /(?:versions?|v\.?|sections?|articles?|chapters?|rates?|верси[ия]|стать[ия]) ?$/i;
/** A third decimal, and no fourth to pair it with: a list. */
const ODD_ONE_OUT = /^(?:,|;| and| or| и)? ?\d{1,3}\.\d{3,}(?!\d)(?!(?:,|;| and| or| и)? ?-?\d{1,3}\.\d{3})/;
const LONGITUDE_FIRST = /lon\w{0,6}\W{1,3}lat\w{0,5}\W{0,3}$/i;

const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const GRID =
  /(?<![\w.,$€£¥₽-])(?<zone>0?[1-9]|[1-5]\d|60)(?<band>[C-HJ-NP-X]) ?(?<column>[A-HJ-NP-Z])(?<row>[A-HJ-NP-V]) ?(?<digits>\d{2,5} \d{2,5}|(?:\d\d){3,5}|\d{4}(?! \d))(?![\w]|[.,]\d)/g;
const TWO_YEARS = /^(?:19|20)\d\d (?:19|20)\d\d$/;
/** The columns that a zone has, by its number modulo 3 (NGA.STND.0037, the 100,000-metre squares). */
const COLUMNS = [/[S-Z]/, /[A-H]/, /[J-R]/];
/** A 100 km square may reach over the edge of its band, in degrees. */
const BAND_TOLERANCE = 1;

// The package's CommonJS build, which Node takes, has its functions in the default export; bundlers take the other one.
const { toPoint }: typeof mgrs = Reflect.get(mgrs, 'default') ?? mgrs;

/**
 * The coordinates that a text writes, in order and without overlap: decimal degrees, degrees with minutes and seconds,
 * MGRS. A pair without letters is read as latitude, longitude; it counts only with three decimals or more (four where
 * no comma parts it or where the comma is the decimal mark), so that scores, prices and dates do not.
 */
export function findCoordinates(text: string): CoordinateMention[] {
  if (!HINT.test(text)) return [];
  const plain = text.replace(VARIANT, (sign) => PLAIN.get(sign) ?? ' ');
  const found: CoordinateMention[] = [];
  const add = (mention: CoordinateMention | null): void => {
    if (mention !== null) found.push(mention);
  };
  for (const match of plain.matchAll(GRID)) add(readGrid(match));
  for (const pattern of PAIRS) for (const match of plain.matchAll(pattern)) add(readPair(match, plain));
  return withoutOverlap(found);
}

function readGrid(match: RegExpExecArray): CoordinateMention | null {
  const { zone = '', band = '', column = '', row = '', digits = '' } = match.groups ?? {};
  const [easting, northing] = digits.split(' ');
  if (northing !== undefined && (easting?.length !== northing.length || TWO_YEARS.test(digits))) return null;
  if (COLUMNS[Number(zone) % 3]?.test(column) !== true) return null;
  const compact = digits.replace(' ', '');
  const [longitude, latitude] = toPoint(`${Number(zone)}${band}${column}${row}${compact}`);
  const south = 8 * BANDS.indexOf(band) - 80;
  const north = band === 'X' ? 84 : south + 8;
  if (!(latitude >= south - BAND_TOLERANCE && latitude <= north + BAND_TOLERANCE)) return null;
  return mentionOf(match, latitude, longitude, 'mgrs', 100 / 10 ** (compact.length / 2));
}

function readPair(match: RegExpExecArray, plain: string): CoordinateMention | null {
  const first = readAngle(match.groups ?? {}, '1');
  const second = readAngle(match.groups ?? {}, '2');
  if (first === null || second === null) return null;
  const isBare = first.axis === null;
  if (isBare ? !isBarePair(first, second, match, plain) : !isMarked(first) || !isMarked(second)) return null;
  if (!isBare && first.axis === second.axis) return null;
  const longitudeFirst = isBare
    ? LONGITUDE_FIRST.test(plain.slice(Math.max(0, match.index - 24), match.index))
    : first.axis === 'longitude';
  const [latitude, longitude] = longitudeFirst ? [second, first] : [first, second];
  if (Math.abs(latitude.degrees) > 90 || Math.abs(longitude.degrees) > 180) return null;
  const notation = first.hasMinutes || second.hasMinutes ? 'degrees-minutes-seconds' : 'decimal';
  return mentionOf(match, latitude.degrees, longitude.degrees, notation, Math.max(first.stepKm, second.stepKm));
}

/** `null` where letter, label and sign contradict each other, or minutes or seconds reach 60. */
function readAngle(groups: Readonly<Record<string, string | undefined>>, key: string): Angle | null {
  const [number = '', minutes, seconds] = [groups[`n${key}`], groups[`m${key}`], groups[`s${key}`]];
  const [label, letter] = [groups[`l${key}`], groups[`h${key}`]];
  const [labelAxis, letterAxis] = [axisOf(label), axisOf(letter)];
  if (labelAxis !== null && letterAxis !== null && labelAxis !== letterAxis) return null;
  const [whole, inMinutes, inSeconds] = [number, minutes ?? '0', seconds ?? '0'].map(numberOf) as [
    number,
    number,
    number,
  ];
  if (inMinutes >= 60 || inSeconds >= 60 || (minutes !== undefined && !Number.isInteger(whole))) return null;
  const isNegative = number.startsWith('-');
  const pointsBack = letter !== undefined && NEGATIVE.test(letter);
  if (isNegative && letter !== undefined && !pointsBack) return null;
  const size = Math.abs(whole) + inMinutes / 60 + inSeconds / 3600;
  const last = seconds ?? minutes ?? number;
  const unit = seconds !== undefined ? 3600 : minutes !== undefined ? 60 : 1;
  return {
    degrees: isNegative || pointsBack ? -size : size,
    axis: labelAxis ?? letterAxis,
    decimals: decimalsOf(number),
    decimalComma: number.includes(','),
    hasDegreeSign: groups[`d${key}`] !== undefined,
    hasMinutes: minutes !== undefined,
    hasLabel: label !== undefined,
    stepKm: KM_PER_DEGREE / unit / 10 ** decimalsOf(last),
  };
}

function axisOf(word: string | undefined): Angle['axis'] {
  if (word === undefined) return null;
  return LATITUDE_WORD.test(word) ? 'latitude' : 'longitude';
}

/** With a letter or a label: a degree sign is enough, else it takes decimals ("36 N" is a UTM zone). */
function isMarked(angle: Angle): boolean {
  return angle.hasDegreeSign || angle.decimals >= (angle.hasLabel ? 1 : 2);
}

function isBarePair(first: Angle, second: Angle, match: RegExpExecArray, plain: string): boolean {
  const end = match.index + match[0].length;
  if (AMOUNT.test(plain.slice(end, end + 16)) || ODD_ONE_OUT.test(plain.slice(end, end + 48))) return false;
  if (first.hasMinutes && second.hasMinutes) return true;
  const decimals = Math.min(first.decimals, second.decimals);
  // Two decimals, because temperatures and angles have one at most.
  if (first.hasDegreeSign && second.hasDegreeSign) return decimals >= 2;
  if (first.hasDegreeSign || second.hasDegreeSign || first.decimalComma !== second.decimalComma) return false;
  if (Math.abs(first.degrees) < 1 && Math.abs(second.degrees) < 1) return false; // probabilities, not the Gulf of Guinea
  if (NUMBERED.test(plain.slice(Math.max(0, match.index - 12), match.index))) return false;
  const isListed = /[,;،]/.test(match.groups?.gap ?? '') && !first.decimalComma;
  return decimals >= (isListed ? 3 : 4);
}

function mentionOf(
  match: RegExpExecArray,
  latitude: number,
  longitude: number,
  notation: CoordinateNotation,
  stepKm: number,
): CoordinateMention {
  const position: Position = [rounded(longitude), rounded(latitude)];
  return { start: match.index, end: match.index + match[0].length, position, notation, precisionKm: stepKm };
}

/** In order; of two that overlap the one that begins first, of two that begin together the one found first. */
function withoutOverlap(found: CoordinateMention[]): CoordinateMention[] {
  let end = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .filter((mention) => {
      const isFree = mention.start >= end;
      if (isFree) end = mention.end;
      return isFree;
    });
}

function numberOf(number: string): number {
  return Number(number.replace(',', '.'));
}

function decimalsOf(number: string): number {
  return number.split(/[.,]/)[1]?.length ?? 0;
}

function rounded(degrees: number): number {
  return Math.round(degrees * ROUNDING) / ROUNDING;
}
