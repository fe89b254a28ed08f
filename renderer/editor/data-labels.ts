import type { TFunction } from 'i18next';
import { LIVE_FAULTS, LIVE_KINDS } from '../../shared/live.ts';
import type { EditorLabels } from './editor-labels.ts';

/** The words shown with what texts point at. */
export function dataLabels(t: TFunction): EditorLabels['data'] {
  return {
    edit: t('inserts.edit'),
    loading: t('documents.loading'),
    live: t('inserts.live.one'),
    kinds: Object.fromEntries(LIVE_KINDS.map(kind => [kind, t(`live.kind.${kind}`)])),
    faults: Object.fromEntries(
      LIVE_FAULTS.map(fault => [fault, t(`live.fault.${fault}`)]),
    ) as EditorLabels['data']['faults'],
    citationUnknown: t('inserts.citation.unknown'),
    referenceUnknown: t('inserts.reference.unknown'),
    noImage: t('inserts.figure.none'),
    imageMissing: t('inserts.figure.missing'),
    noAlt: t('inserts.figure.noAlt'),
  };
}
