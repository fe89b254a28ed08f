import { useTranslation } from 'react-i18next';
import type { ThreadGraph } from '../../shared/thread/graph.ts';
import { countTree, walkTree } from '../../shared/thread/walk.ts';
import { Button } from '../ui/button.tsx';
import { NodePicker } from './node-picker.tsx';
import { ThreadDownloads } from './thread-downloads.tsx';
import { ThreadTree } from './thread-tree.tsx';
import { useOpenNode } from './use-thread.ts';

interface WalkViewProps {
  thread: ThreadGraph;
  openId: string | null;
  onWalk: (id: string) => void;
}

/** One item with all it rests on and all that rests on it; Enter on any of these walks on from there. */
export function WalkView({ thread, openId, onWalk }: WalkViewProps) {
  const { t } = useTranslation();
  const openNode = useOpenNode();
  const [first] = thread.nodes;
  const linked = thread.nodes.find(({ id }) => (thread.down.get(id) ?? []).length > 0);
  const node = thread.byId.get(openId ?? '') ?? linked ?? first;
  if (!node) return null;
  return (
    <div className="walk">
      <NodePicker thread={thread} nodeId={node.id} onPick={onWalk} />
      <p className="muted small">{t('thread.walk.hint')}</p>
      {(['up', 'down'] as const).map(direction => {
        const branches = walkTree(thread, node.id, direction);
        const { items, gaps } = countTree(branches);
        return (
          <section key={direction} data-direction={direction} aria-label={t(`thread.walk.${direction}`)}>
            <h2>
              {t(`thread.walk.${direction}`)}{' '}
              <span className="muted">
                {t('thread.walk.items', { count: items })} · {t('thread.walk.missing', { count: gaps })}
              </span>
            </h2>
            {branches.length === 0 ? (
              <p className="muted">{t(direction === 'up' ? 'thread.walk.noneUp' : 'thread.walk.noneDown')}</p>
            ) : (
              <ThreadTree
                // Another item is another tree, with its own open branches.
                key={`${direction}-${node.id}`}
                label={t(`thread.walk.${direction}`)}
                branches={branches}
                onWalk={onWalk}
                onOpen={openNode}
                owner={node}
              />
            )}
          </section>
        );
      })}
      <section className="walk-here" aria-label={t('thread.walk.here')}>
        <b>{t(`thread.kind.${node.kind}`)}</b>
        <span className="walk-label">{node.label}</span>
        <span className="row">
          <Button onPress={() => openNode(node)}>{t('thread.walk.open')}</Button>
          <ThreadDownloads params={{ from: node.id }} />
        </span>
      </section>
    </div>
  );
}
