import type { AbbreviatedDivision } from '../locale.ts';

/**
 * Divisions whose names English-language news abbreviates: the name, the abbreviation of the Associated Press where it
 * has one, and the postal code (US Postal Service, Canada Post, Australia Post).
 */
const US = `
Alabama|Ala.|AL;Alaska||AK;Arizona|Ariz.|AZ;Arkansas|Ark.|AR;California|Calif.|CA;Colorado|Colo.|CO;Connecticut|Conn.|CT
Delaware|Del.|DE;Florida|Fla.|FL;Georgia|Ga.|GA;Hawaii||HI;Idaho||ID;Illinois|Ill.|IL;Indiana|Ind.|IN;Iowa||IA;Kansas|Kan.|KS
Kentucky|Ky.|KY;Louisiana|La.|LA;Maine||ME;Maryland|Md.|MD;Massachusetts|Mass.|MA;Michigan|Mich.|MI;Minnesota|Minn.|MN
Mississippi|Miss.|MS;Missouri|Mo.|MO;Montana|Mont.|MT;Nebraska|Neb.|NE;Nevada|Nev.|NV;New Hampshire|N.H.|NH;New Jersey|N.J.|NJ
New Mexico|N.M.|NM;New York|N.Y.|NY;North Carolina|N.C.|NC;North Dakota|N.D.|ND;Ohio||OH;Oklahoma|Okla.|OK;Oregon|Ore.|OR
Pennsylvania|Pa.|PA;Rhode Island|R.I.|RI;South Carolina|S.C.|SC;South Dakota|S.D.|SD;Tennessee|Tenn.|TN;Texas|Tex.|TX;Utah||UT
Vermont|Vt.|VT;Virginia|Va.|VA;Washington|Wash.|WA;West Virginia|W.Va.|WV;Wisconsin|Wis.|WI;Wyoming|Wyo.|WY
District of Columbia|D.C.|DC`;
const CA = `
Ontario|Ont.|ON;Quebec|Que.|QC;British Columbia|B.C.|BC;Alberta|Alta.|AB;Manitoba|Man.|MB;Saskatchewan|Sask.|SK
Nova Scotia|N.S.|NS;New Brunswick|N.B.|NB;Newfoundland and Labrador|Nfld.|NL;Prince Edward Island|P.E.I.|PE`;
const AU =
  'New South Wales||NSW;Victoria|Vic.|VIC;Queensland|Qld.|QLD;Western Australia||WA;South Australia||SA;Tasmania|Tas.|TAS';

function entries(list: string, country: string): [string, AbbreviatedDivision][] {
  return list
    .trim()
    .split(/[;\n]/u)
    .flatMap((line): [string, AbbreviatedDivision][] => {
      const [name = '', abbreviation = '', code = ''] = line.split('|');
      const division = { name: name.toLowerCase(), country };
      const written = abbreviation.replace(/\.$/u, '');
      const short: [string, AbbreviatedDivision][] =
        written === '' ? [] : [[written, { ...division, afterComma: !written.includes('.') && written.length < 4 }]];
      return [...short, [code, { ...division, afterComma: true }]];
    });
}

/** By what is written, without the last full stop: `Minn`, `N.H`, `OH`. The first of two meanings counts. */
export const abbreviatedDivisions: ReadonlyMap<string, AbbreviatedDivision> = new Map(
  [...entries(AU, 'AU'), ...entries(CA, 'CA'), ...entries(US, 'US')].map(([written, division]) => [written, division]),
);
