import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCoordinates } from './coordinates.ts';

const quotes = (text: string): string[] => findCoordinates(text).map(({ start, end }) => text.slice(start, end));
const positions = (text: string): number[][] => findCoordinates(text).map(({ position }) => position);

const HASAKA = [40.3312, 36.5423];
const HASAKA_IN_SECONDS = [40.331111, 36.542222];

describe('findCoordinates', () => {
  it.each([
    '36.5423, 40.3312',
    '36.5423,40.3312',
    '36.5423 40.3312',
    '36.5423/40.3312',
    '36.5423°, 40.3312°',
    '36.5423° N, 40.3312° E',
    '36.5423°N 40.3312°E',
    '36.5423N40.3312E',
    '40.3312 E, 36.5423 N',
    'N 36.5423 E 40.3312',
    'N36.5423°, E40.3312°',
    'lat 36.5423, lon 40.3312',
    'Latitude: 36.5423° N, Longitude: 40.3312° E',
    'longitude 40.3312 and latitude 36.5423',
    '36.5423 degrees north, 40.3312 degrees east',
    '36,5423° с. ш., 40,3312° в. д.',
    '36,5423° с.ш. и 40,3312° в.д.',
    '36,5423, 40,3312',
    'широта 36,5423, долгота 40,3312',
    'широта: 36,5423 долгота: 40,3312',
    '36.5423° شمالاً، 40.3312° شرقاً',
    '٣٦٫٥٤٢٣° شمالا و ٤٠٫٣٣١٢° شرقا',
    '٣٦٫٥٤٢٣، ٤٠٫٣٣١٢',
    'خط عرض 36.5423 وخط طول 40.3312',
  ])('reads decimal degrees: %s', (written) => {
    const text = `The site (${written}) was hit.`;
    expect(quotes(text)).toEqual([written]);
    expect(positions(text)).toEqual([HASAKA]);
    expect(findCoordinates(text)[0]?.notation).toBe('decimal');
  });

  it.each([
    '36°32\'32"N 40°19\'52"E',
    '36°32’32”N, 40°19’52”E',
    '36° 32′ 32″ N, 40° 19′ 52″ E',
    "36º32'32''N 40º19'52''E",
    'N 36°32\'32" E 40°19\'52"',
    '36°32\'32", 40°19\'52"',
    '36 deg 32 min 32 sec N, 40 deg 19 min 52 sec E',
    '36 degrees, 32 minutes, 32 seconds north and 40 degrees, 19 minutes, 52 seconds east',
    '36°32′32″ с. ш. 40°19′52″ в. д.',
    '36 градусов 32 минуты 32 секунды северной широты, 40 градусов 19 минут 52 секунды восточной долготы',
    '36°32′32″ شمالاً 40°19′52″ شرقاً',
  ])('reads degrees, minutes and seconds: %s', (written) => {
    const text = `At ${written}, the crew said.`;
    expect(quotes(text)).toEqual([written]);
    expect(positions(text)).toEqual([HASAKA_IN_SECONDS]);
    expect(findCoordinates(text)[0]?.notation).toBe('degrees-minutes-seconds');
  });

  it('reads minutes with decimals, and minutes whose last sign is missing', () => {
    expect(positions('36° 32.5′ N 40° 19.5′ E')).toEqual([[40.325, 36.541667]]);
    expect(positions('36°32.5N 40°19.5E')).toEqual([[40.325, 36.541667]]);
  });

  it('reads the southern and western halves', () => {
    expect(positions('-1.9441, 30.0619')).toEqual([[30.0619, -1.9441]]);
    expect(positions('\u221233.4489, \u221270.6693')).toEqual([[-70.6693, -33.4489]]);
    expect(positions('33.45° S, 70.67° W')).toEqual([[-70.67, -33.45]]);
    expect(positions('33°27′ ю. ш. 70°40′ з. д.')).toEqual([[-70.666667, -33.45]]);
  });

  it('takes two decimals where letters or a label say what they are', () => {
    expect(positions('lat 36.54, lon 40.33')).toEqual([[40.33, 36.54]]);
    expect(positions('36.54 N, 40.33 E')).toEqual([[40.33, 36.54]]);
    expect(positions('36.54, 40.33')).toEqual([]);
    expect(positions('широта 36,542, долгота 40,331')).toEqual([[40.331, 36.542]]);
    expect(positions('36,542 с. ш. 40,331 в. д.')).toEqual([[40.331, 36.542]]);
  });

  it('turns a pair round that is announced as longitude, latitude', () => {
    expect(positions('lon/lat: 40.3312, 36.5423')).toEqual([HASAKA]);
    expect(positions('lat/lon: 36.5423, 40.3312')).toEqual([HASAKA]);
  });

  it.each([
    ['35M QU 2710 5975', 0.01],
    ['35MQU27105975', 0.01],
    ['35M QU 271 597', 0.1],
    ['35M QU 27105 59752', 0.001],
    ['35MQU2759', 1],
  ])('reads the centre of a square of MGRS: %s', (written, side) => {
    const [mention] = findCoordinates(`Grid ${written}.`);
    expect(quotes(`Grid ${written}.`)).toEqual([written]);
    expect(mention?.notation).toBe('mgrs');
    expect(mention?.precisionKm).toBe(side);
    expect(mention?.position[0]).toBeCloseTo(29.04, 1);
    expect(mention?.position[1]).toBeCloseTo(-1.27, 1);
  });

  it('reads an unbroken square of MGRS with ten digits', () => {
    const [mention] = findCoordinates('at 37SBA1234567890 north of');
    expect(mention?.position[0]).toBeCloseTo(35.79, 1);
    expect(mention?.position[1]).toBeCloseTo(36.7, 1);
  });

  it('finds several, in order', () => {
    const text = 'From 36.5423, 40.3312 to 36.6123, 40.4123; then 35M QU 2710 5975, then 33.45° S, 70.67° W.';
    expect(quotes(text)).toEqual(['36.5423, 40.3312', '36.6123, 40.4123', '35M QU 2710 5975', '33.45° S, 70.67° W']);
    expect(quotes('N 36.5423 E 40.3312 N 36.6 E 40.4')[0]).toBe('N 36.5423 E 40.3312');
  });

  it('says how long one step of the last digit is', () => {
    const [decimal, minutes] = findCoordinates('36.54° N, 40.3312° E and 36°32′ N, 40°19′ E');
    expect(decimal?.precisionKm).toBeCloseTo(1.1, 1);
    expect(minutes?.precisionKm).toBeCloseTo(1.85, 1);
  });

  it.each([
    'They won 3-1, 2-0 and 6.4, 7.5.',
    'rose 3.5, 4.2 per cent; 3.512, 4.231 per cent; 3.512, 4.231%',
    '10, 20 and 36, 40',
    'on 12.05.2020, 13.05.2020 and 2020-08-27',
    'from $36.542, $40.331 to €36.5423, 40.3312',
    'cost 36.5423, 40.3312 dollars',
    'call +963 11 234 5678 or 36-5423-403312',
    'between 36.54-40.33 km, 12.345-13.456',
    'versions 1.234, 1.456 and 1.2.345, 2.3.456 of 192.168.10.12, 10.0.12.13',
    'version 4.1234 5.1234',
    '12,345, 67,890 and 1,234,567 people',
    'at 91.5423, 40.3312 and 36.5423, 181.3312',
    'lat 95.54, lon 40.33; 36°72′ N, 40°19′ E',
    'temperatures of 36.5°, 40.2° or 36.54°C, 40.33°C, and a turn of 90°, 180°',
    'p-values of 0.034, 0.045',
    'shares of 1.234, 2.345 and 3.456',
    '36.54 N, 40.33 N',
    'the UTM zone 36 N, 37 E of it',
    'M4, the 45th, M 20 5 and route 35M AB',
    '35M AB 27 5975, 61M QU 2710 5975, 35I QU 2710 5975, 35M QU 271 5975, 35M QU 27105 5975',
    '35M AU 2710 5975 has no such column, 35M QF 2710 5975 no such row in its band',
    '$10M EU 2021 2027 and 10M EU 2021 2027 budgets',
    'a 5\'11" man, 6\' 2", at 10:36.5423',
  ])('takes no coordinates from: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('keeps exact positions and never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,°\'"′NSEW -;/محود',
      '36.5423',
      '40.33',
      ' N',
      ' E',
      'lat ',
      '35M QU ',
      '٣٦٫٥',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end, position } of findCoordinates(written)) {
          expect(written.slice(start, end)).toMatch(/^\S[\s\S]*\S$/);
          expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(position[1])).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1',
    '1.1,',
    '36.5423, ',
    '°',
    '36°',
    "36°32'",
    '36° N ',
    'N',
    'lat ',
    ' ',
    '35M QU ',
    '12',
    '٣',
    'و ',
    '36.54 N 40',
  ])('takes linear time over repetitions of "%s"', (piece) => {
    const text = `1.11 ${piece.repeat(100_000)}`;
    const begin = performance.now();
    findCoordinates(text);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
