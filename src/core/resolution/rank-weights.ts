import type { PriorFeature, RankFeature } from './rank.ts';

/**
 * Fitted by scripts/fit/fit-weights.ts on 2026-11-23 (lgl.jsonl, geowebnews.jsonl): conditional logit, 5-fold by document.
 * Stage "rank": 83.5 % of 3782 ambiguous names right.
 */
export const PRIOR_WEIGHTS: Readonly<Record<PriorFeature, number>> = {
  population: 6.19,
  country: 6.04,
  division: 0.2,
  district: -1.2,
  capital: 0.07,
  seat: 0.7,
  section: -1.35,
  water: 1.13,
  region: 1.13,
  preferredName: 1.64,
  sameSpelling: 2.08,
  curated: 4.27,
};

export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  population: 4.39,
  country: 5.92,
  division: 0.97,
  district: -0.12,
  capital: 1.5,
  seat: 1.1,
  section: -0.58,
  water: 1.53,
  region: 0.98,
  preferredName: 1.78,
  sameSpelling: 1.51,
  curated: 4.05,
  typeAgrees: 6.0,
  typeDiffers: -6.0,
  areaMeant: 5.0,
  pointMeant: -4.0,
  contained: 3.0,
  containedElsewhere: 1.6,
  notContained: -1.0,
  countryFocus: 3.05,
  divisionFocus: 5.79,
  nearby: 4.47,
  spelling: -1.0,
};
