import type { TFunction } from 'i18next';
import type { Seat } from '../../shared/people.ts';

/** A seat as people know it: who sits there in which body, or what the vacant seat is for. */
export function seatName(
  { personName, role, body }: Pick<Seat, 'personName' | 'role' | 'body'>,
  t: TFunction,
): string {
  const group = t(`terms.body.${body}`);
  return `${personName ?? t('app.workAs.vacant', { role })} · ${group}`;
}
