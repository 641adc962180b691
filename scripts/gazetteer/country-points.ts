import type { Position } from '../../src/core/model.ts';

/**
 * The point that GeoNames gives a country, latitude and longitude rounded to about ten kilometres: gazetteers, and with
 * them annotated corpora, differ by hundreds of kilometres in where a large country "is", and GeoNames is what most use.
 */
const POINTS = `
US 39.76 -98.5|CA 60.11 -113.64|MX 23 -102|GT 15.5 -90.25|BZ 17.25 -88.75|SV 13.83 -88.92|HN 15 -86.5|NI 13 -85|CR 10 -84|PA 9 -80
CU 22 -79.5|HT 19 -72.42|DO 19 -70.67|JM 18.17 -77.25|BS 24 -76|TT 11 -61|PR 18.25 -66.5|BB 13.17 -59.53|CO 4 -73.25|VE 8 -66
GY 5 -59|SR 4 -56|EC -1.25 -78.25|PE -10 -75.25|BO -17 -65|BR -10 -55|PY -23.33 -58|UY -33 -56|AR -34 -64|CL -33 -71
GB 54.76 -2.7|IE 53 -8|FR 46 2|ES 40 -4|PT 39.6 -8|DE 51.5 10.5|NL 52.25 5.75|BE 50.75 4.5|LU 49.75 6.17|CH 47 8.01
AT 47.33 13.33|IT 42.83 12.83|MT 35.92 14.42|GR 39 22|AL 41 20|MK 41.67 21.75|RS 44.82 20.46|ME 42.75 19.25|BA 44.25 17.83|HR 45.17 15.5
SI 46.08 15|HU 47 20|CZ 49.75 15|SK 48.67 19.5|PL 52 20|RO 46 25|BG 42.67 25.25|MD 47 29|UA 49 32|BY 53 28
LT 55.42 24|LV 57 25|EE 59 26|FI 64 26|SE 62 15|NO 62 10|DK 56 10|IS 65 -18|RU 60 100|GE 42 43.5
AM 40.25 45|AZ 40.5 47.5|TR 39.06 34.91|CY 35 33|SY 35 38|LB 33.83 35.83|IL 31.5 34.75|PS 31.92 35.2|JO 31 36|IQ 33 44
IR 32 53|SA 25 45|YE 15.5 47.5|OM 21 57|AE 24 54|QA 25.5 51.25|BH 26.03 50.55|KW 29.5 47.75|AF 33 66|PK 30 70
IN 22 79|NP 28 84|BT 27.5 90.5|BD 24 90|LK 7.75 80.75|MV 3.2 73|CN 35 105|MN 46 105|KP 40 127|KR 36.5 127.75
JP 35.69 139.75|TW 24 121|HK 22.28 114.16|VN 16.17 107.83|LA 18 105|KH 13 105|TH 15.5 101|MM 21 96|MY 2.5 112.5|SG 1.37 103.8
ID -5 120|PH 13 122|BN 4.5 114.67|TL -8.83 125.75|PG -6 147|AU -25 135|NZ -42 174|FJ -18 178|KZ 48 68|UZ 41.71 63.85
TM 39.75 59.67|KG 41.5 75|TJ 39 71|EG 27 30|LY 28 17|TN 34 9|DZ 28 3|MA 28.5 -10|MR 20.25 -10.5|ML 18 -2
NE 18 9|TD 15 19|SD 16 30|SS 7.5 30|ET 9 39.5|ER 15 39|DJ 11.83 42.5|SO 6 48|KE 1 38|UG 1.25 32.5
RW -2 30|BI -3.5 30|TZ -6 35|CD -2.5 23.5|CG -1 15.5|GA -1 11.75|CM 6 12.5|CF 7 21|GQ 1.7 10.33|NG 10 8
BJ 9.5 2.25|TG 8.67 1.08|GH 8.1 -1.2|CI 8 -5.5|BF 12.5 -1.67|LR 6.5 -9.5|SL 8.5 -11.5|GN 10.83 -10.67|GW 12 -15|SN 14.5 -14.25
GM 13.5 -15.5|CV 16 -24|AO -12.5 18.5|ZM -14.33 28.5|ZW -19 29.75|MW -13.5 34|MZ -18.25 35|BW -22 24|NA -22 17|ZA -29 24
LS -29.5 28.25|SZ -26.5 31.5|MG -20 47|MU -20.3 57.58|SC -4.58 55.67|KM -12.17 44.25|XK 42.58 21|GL 72 -40|EH 25 -13.5`;

/** `[longitude, latitude]` by ISO 3166-1 alpha-2; countries that are not here take the middle of their outline. */
export const COUNTRY_POINTS: ReadonlyMap<string, Position> = new Map(
  POINTS.trim()
    .split(/[|\n]/u)
    .map((entry): [string, Position] => {
      const [country = '', latitude, longitude] = entry.trim().split(' ');
      return [country, [Number(longitude), Number(latitude)]];
    }),
);
