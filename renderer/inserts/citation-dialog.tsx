import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CitationItem, citationItems } from '../../shared/text/nodes/citation.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { useConnection } from '../app/connection-context.tsx';
import { afterOverlay } from '../editor/after-overlay.ts';
import { putInline, selectedNode } from '../editor/data-nodes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { InsertProps } from './insert-dialog.tsx';
import { PickList } from './pick-list.tsx';

const { citation } = textSchema.nodes;

/** What can stand around a source, in the order it is printed. */
const AROUND = ['prefix', 'locator', 'suffix'] as const;

/** Chooses the sources of a citation, with the place in each and the words around it. */
export function CitationDialog({ texts, onClose }: InsertProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const targets = useQuery(api.live.targets.queryOptions());
  const sources = targets.data?.sources ?? [];
  const [items, setItems] = useState<readonly CitationItem[]>(() => {
    const node = selectedNode(texts.active.session?.state, citation);
    return node ? citationItems(node) : [];
  });
  const titleOf = (id: string) =>
    sources.find(source => source.id === id)?.title ?? t('inserts.citation.unknown');
  const apply = () => {
    onClose();
    afterOverlay(() => texts.active.run(putInline(citation, { items })));
  };
  const isEmpty = targets.isSuccess && sources.length === 0;
  return (
    <Dialog title={t('inserts.citation.title')} onClose={onClose} wide>
      <div className="stack">
        {isEmpty && <p>{t('inserts.citation.none')}</p>}
        {items.length > 0 && (
          <ul className="source-list" aria-label={t('inserts.citation.chosen')}>
            {items.map((item, at) => (
              <li key={item.referenceId}>
                <strong>{titleOf(item.referenceId)}</strong>
                {AROUND.map(part => (
                  <TextInput
                    key={part}
                    label={t(`inserts.citation.${part}`)}
                    value={item[part]}
                    onChange={words => setItems(items.with(at, { ...item, [part]: words }))}
                    maxLength={200}
                  />
                ))}
                <IconButton
                  icon="close"
                  label={t('ui.unlink', { name: titleOf(item.referenceId) })}
                  onPress={() => setItems(items.toSpliced(at, 1))}
                />
              </li>
            ))}
          </ul>
        )}
        {!isEmpty && (
          <PickList
            label={t('inserts.citation.field')}
            items={sources
              .filter(({ id }) => items.every(item => item.referenceId !== id))
              .map(({ id, title, group }) => ({ id, label: title, group }))}
            onPick={referenceId => setItems([...items, { referenceId, locator: '', prefix: '', suffix: '' }])}
          />
        )}
        <div className="dialog-foot">
          <Button onPress={onClose}>{isEmpty ? t('ui.close') : t('ui.cancel')}</Button>
          {!isEmpty && (
            <Button variant="primary" onPress={apply} isDisabled={items.length === 0}>
              {t('inserts.apply')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
