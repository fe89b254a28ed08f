import type { TFunction } from 'i18next';
import { liveKey } from '../../../../shared/live.ts';
import { parseBody } from '../../../../shared/text/schema.ts';
import type { AccountabilityRecord } from '../../accountability-record.ts';
import { convertBody } from '../../guideline-body.ts';
import type { Block } from '../../guideline-tree.ts';
import type { Composition } from '../composition.ts';

/** What every chapter of the accountability works with. */
export interface Account extends Composition {
  record: AccountabilityRecord;
}

/** Says in its place that something has not been recorded. */
export function gap(t: TFunction, what: string): Block {
  return { kind: 'notice', tone: 'hint', text: t('accountability.gap', { what }) };
}

/** Whether there is anything to show. */
export function isShown({ record }: Account, kind: string, ref: string): boolean {
  const found = record.shown.find(block => block.kind === kind && block.ref === ref);
  return found !== undefined && 'blocks' in found.result;
}

/** A table or figure as it was kept with the record; nothing when there was nothing to show. */
export function shownBlocks(account: Account, kind: string, ref: string, level: number): Block[] {
  const key = liveKey({ kind, ref });
  const found = account.record.shown.find(block => liveKey(block) === key);
  if (!found || 'missing' in found.result) return [];
  return convertBody(parseBody({ type: 'doc', content: found.result.blocks }), { ...account, level });
}
