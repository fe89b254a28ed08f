import type { TFunction } from 'i18next';
import type { ConsiderationId } from './criteria.ts';
import type { FrameworkId } from './frameworks.ts';

/** The elements of the Belgian group have names of their own. */
const ELEMENTS = ['certainty', 'balance', 'values', 'resources'] as const;

/** What a framework calls a criterion. */
export function criterionName(framework: FrameworkId, criterion: ConsiderationId, t: TFunction): string {
  const element = ELEMENTS.find(id => id === criterion);
  return framework === 'gdg' && element !== undefined
    ? t(`considerations.element.${element}`)
    : t(`considerations.criterion.${criterion}`);
}
