import type { PriorFeature, RankFeature } from './rank.ts';

/**
 * Fitted by scripts/fit/fit-weights.ts on 2026-11-23 (lgl.jsonl, geowebnews.jsonl): conditional logit, 5-fold by document.
 * Stage "rank": 83.8 % of 3782 ambiguous names right.
 */
export const PRIOR_WEIGHTS: Readonly<Record<PriorFeature, number>> = {
  population: 6.19,
  country: 6.04,
  division: 0.2,
  district: -1.21,
  capital: 0.07,
  seat: 0.7,
  section: -1.35,
  water: 1.13,
  region: 1.13,
  preferredName: 1.64,
  sameSpelling: 2.09,
  curated: 4.27,
};

export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  population: 4.36,
  country: 5.85,
  division: 0.99,
  district: -0.08,
  capital: 1.46,
  seat: 1.1,
  section: -0.6,
  water: 1.51,
  region: 0.98,
  preferredName: 1.78,
  sameSpelling: 1.54,
  curated: 4.03,
  typeAgrees: 0.37,
  typeDiffers: -0.37,
  areaMeant: 0.6,
  pointMeant: 0.42,
  contained: 1.3,
  containedElsewhere: 1.6,
  notContained: -1.3,
  countryFocus: 2.86,
  divisionFocus: 5.7,
  nearby: 4.46,
  spelling: 0.0,
};
