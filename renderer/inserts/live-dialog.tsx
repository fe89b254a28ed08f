import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isLiveKind, liveKey } from '../../shared/live.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { useConnection } from '../app/connection-context.tsx';
import { afterOverlay } from '../editor/after-overlay.ts';
import { putBlock } from '../editor/data-nodes.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { InsertProps } from './insert-dialog.tsx';
import { PickList } from './pick-list.tsx';

/** Chooses what a live block shows: a table, a recommendation or a list that follows the project's data. */
export function LiveDialog({ texts, onClose }: InsertProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const targets = useQuery(api.live.targets.queryOptions()).data?.live ?? [];
  const kindOf = (kind: string) => (isLiveKind(kind) ? t(`live.kind.${kind}`) : kind);
  const items = targets.map(target => ({
    id: liveKey(target),
    label: target.title,
    group: kindOf(target.kind),
  }));
  const pick = (id: string) => {
    const target = targets.find(known => liveKey(known) === id);
    onClose();
    if (!target) return;
    const { kind, ref } = target;
    afterOverlay(() => texts.active.run(putBlock(textSchema.nodes.live, { kind, ref })));
  };
  return (
    <Dialog title={t('inserts.live.title')} onClose={onClose} wide>
      <p className="muted">{t('inserts.live.about')}</p>
      <PickList label={t('inserts.live.field')} items={items} onPick={pick} />
    </Dialog>
  );
}
