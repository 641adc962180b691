import type { PublishedClaim, PublishedFaction, PublishedReport } from '../core/geojson/properties.ts';
import type { CountValue, InitiatorValue } from '../core/model.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { dateAndTimeInWords } from '../i18n/edtf-date.ts';
import { localeOf } from '../i18n/locale.ts';
import type { Question } from '../state/matrix.ts';
import { nameIn } from './faction-name.ts';

/** What words for claims need besides the claims: a language, and names for ids. */
export interface ClaimNaming {
  readonly words: Catalog;
  readonly factions: readonly PublishedFaction[];
  readonly reports: ReadonlyMap<string, PublishedReport>;
  /** A place in the page's language, by its id and what reports call it. */
  readonly placeName: (id: string, toponym: string) => string;
}

/** What a claim says, with its denial: "4", "at least 1", "US against Russia", "not given", "near al-Malikiyah". */
export function valueInWords(claim: PublishedClaim, naming: ClaimNaming): string {
  const { values } = naming.words.incident;
  if (claim.stance === 'no-information') return values.noInformation;
  const isDenial = claim.stance === 'denies';
  if (claim.value === null) return isDenial ? values.denied : values.notGiven;
  switch (claim.facet) {
    case 'killed':
    case 'injured': {
      const count = countInWords(claim.value, naming.words);
      return isDenial ? values.not(count) : count;
    }
    case 'initiator': {
      const said = initiatorInWords(claim.value, naming);
      return isDenial ? values.notBy(said) : said;
    }
    case 'prior-notice':
      return claim.value.given && !isDenial ? values.notice : values.noNotice;
    case 'gunfire':
      return claim.value.occurred && !isDenial ? values.shots : values.noShots;
    case 'place': {
      const name = naming.placeName(claim.value.place, claim.value.toponym);
      const place = claim.value.precision === 'near' ? values.near(name) : name;
      return isDenial ? values.not(place) : place;
    }
    case 'date': {
      const date = dateAndTimeInWords(claim.value, naming.words);
      return isDenial ? values.not(date) : date;
    }
    case 'statement': {
      const { said } = claim.value;
      if (said === null) return isDenial ? values.denied : values.asserted;
      return isDenial ? values.not(said) : said;
    }
  }
}

/** How a claim is said, where that does not go without saying: "denies", "hedges, rumour". Empty for a plain assertion. */
export function mannerInWords(claim: PublishedClaim, { words }: Pick<ClaimNaming, 'words'>): string {
  const { stances, modalities } = words.incident;
  // The value alone says "denied" then.
  const isDenialAlone = claim.stance === 'denies' && claim.facet === 'statement' && claim.value.said === null;
  const manner = [isDenialAlone ? null : stances[claim.stance], modalities[claim.modality]];
  return manner.filter((word) => word !== null).join(words.comma);
}

/** A fact, of numbers with whose: "US injured", "Prior notice"; of a statement its topic, in English. */
export function factInWords({ facet, who, topic }: Question, naming: ClaimNaming): string {
  if (facet === 'statement') return topic ?? '';
  return naming.words.incident.facts[facet](who === null ? null : groupName(who, naming));
}

/** Who says it: the speaker's name, or the outlet in its own words. */
export function speakerInWords({ speaker, report }: PublishedClaim, { words, reports }: ClaimNaming): string {
  return speaker?.name ?? words.incident.claims.ownWords(reports.get(report)?.publisher ?? report);
}

/** A faction's short name, or what those who belong to none are called. */
export function sideName(side: string | null, { words, factions }: ClaimNaming): string {
  if (side === null) return words.incident.others;
  const faction = factions.find(({ id }) => id === side);
  return faction === undefined ? side : nameIn(words.language, faction.shortNames);
}

function groupName(who: string, naming: ClaimNaming): string {
  const { groups } = naming.words.incident;
  return who === 'civilians' || who === 'total' ? groups[who] : sideName(who, naming);
}

function countInWords({ min, max }: CountValue, { language, incident: { values } }: Catalog): string {
  const digits = new Intl.NumberFormat(localeOf(language));
  if (min === 0 && max === 0) return values.none;
  if (min === null) return max === null ? values.some : values.atMost(digits.format(max));
  if (max === null) return values.atLeast(digits.format(min));
  return min === max ? digits.format(min) : values.range(digits.format(min), digits.format(max));
}

function initiatorInWords({ agents, patients }: InitiatorValue, naming: ClaimNaming): string {
  const { values } = naming.words.incident;
  const named = (ids: readonly string[]): string => values.list(ids.map((id) => sideName(id, naming)));
  if (agents.length === 0) return patients.length === 0 ? values.notGiven : values.byUnknown(named(patients));
  return patients.length === 0 ? named(agents) : values.against(named(agents), named(patients));
}
