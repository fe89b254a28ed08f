import type { TFunction } from 'i18next';

const NAMED_AREAS = [
  'overview',
  'phases',
  'planning',
  'initiation',
  'people',
  'bottlenecks',
  'questions',
  'meetings',
  'references',
  'evidence',
  'comments',
  'selection',
  'sources',
  'adapte',
  'documents',
  'versions',
  'considerations',
  'recommendations',
  'consensus',
  'editorial',
  'content',
  'proposals',
  'abbreviations',
  'authorisation',
  'implementation',
  'exports',
  'handbook',
  'history',
  'thread',
] as const;

/** Name of an area as the rail shows it; an area without a name of its own shows its id. */
export function areaName(area: string, t: TFunction): string {
  const known = NAMED_AREAS.find(name => name === area);
  return known ? t(`terms.area.${known}`) : area;
}
