import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textSchema } from '../../shared/text/schema.ts';
import { useConnection } from '../app/connection-context.tsx';
import { afterOverlay } from '../editor/after-overlay.ts';
import { putInline } from '../editor/data-nodes.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { InsertProps } from './insert-dialog.tsx';
import { PickList } from './pick-list.tsx';

/** Chooses what a reference refers to, out of everything that has a number in the guideline. */
export function ReferenceDialog({ texts, onClose }: InsertProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const targets = useQuery(api.live.targets.queryOptions()).data?.references ?? [];
  const items = targets.map(({ kind, ref, label, title }) => ({
    id: `${kind}:${ref}`,
    label: `${label} · ${title}`,
    group: t(`inserts.target.${kind}`),
  }));
  const pick = (id: string) => {
    const target = targets.find(({ kind, ref }) => `${kind}:${ref}` === id);
    onClose();
    if (!target) return;
    const { kind, ref } = target;
    afterOverlay(() => texts.active.run(putInline(textSchema.nodes.reference, { kind, ref })));
  };
  return (
    <Dialog title={t('inserts.reference.title')} onClose={onClose} wide>
      <p className="muted">{t('inserts.reference.about')}</p>
      <PickList label={t('inserts.reference.field')} items={items} onPick={pick} />
    </Dialog>
  );
}
