import type { ShareNeeded } from './share-rule.ts';

/** By which rule a vote is decided. */
export const VOTE_RULES = [
  'majority',
  'share-70',
  'share-75',
  'share-80',
  'share-95',
  'rand',
  'delphi',
] as const;
export type VoteRule = (typeof VOTE_RULES)[number];

/** 75 % is used where nothing else was agreed; the group sets its own rule beforehand. */
export const DEFAULT_RULE: VoteRule = 'share-75';

/** The share a choice must reach; null for the methods that rate. */
export const SHARE_OF: Readonly<Record<VoteRule, ShareNeeded | null>> = {
  majority: 'more-than-half',
  'share-70': 70,
  'share-75': 75,
  'share-80': 80,
  'share-95': 95,
  rand: null,
  delphi: null,
};

/** Whether voters rate from 1 to 9 instead of choosing. */
export function isRating(rule: VoteRule): boolean {
  return SHARE_OF[rule] === null;
}
