import type { PriorFeature, RankFeature } from './rank.ts';

/**
 * Fitted by scripts/fit/fit-weights.ts on 2026-11-23 (lgl.jsonl, geowebnews.jsonl): conditional logit, 5-fold by document.
 * Stage "rank": 84.5 % of 3774 ambiguous names right.
 */
export const PRIOR_WEIGHTS: Readonly<Record<PriorFeature, number>> = {
  population: 6.2,
  country: 6.05,
  division: 0.2,
  district: -1.21,
  capital: 0.07,
  seat: 0.69,
  section: -1.35,
  water: 1.14,
  region: 1.12,
  preferredName: 1.68,
  sameSpelling: 2.09,
  curated: 4.27,
};

export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  population: 4.35,
  country: 5.85,
  division: 0.98,
  district: -0.01,
  capital: 1.52,
  seat: 1.06,
  section: -0.65,
  water: 1.52,
  region: 0.99,
  preferredName: 1.79,
  sameSpelling: 1.56,
  curated: 4.04,
  typeAgrees: 6.0,
  typeDiffers: -6.0,
  areaMeant: 5.0,
  pointMeant: -4.0,
  contained: 3.0,
  containedElsewhere: 1.6,
  notContained: -1.0,
  countryFocus: 3.09,
  divisionFocus: 5.73,
  nearby: 4.39,
  spelling: -1.0,
};
