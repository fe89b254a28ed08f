import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NodeKind, ThreadNode } from '../../shared/thread/graph.ts';
import { listSteps } from '../../shared/thread/steps.ts';
import { useGoTo } from '../app/navigation.ts';
import { useOpenNode, useThread } from './use-thread.ts';
import './thread.css';

/** The thread from bottleneck to indicator through one thing; what is missing is drawn as a gap. */
export function ThreadPanel({ from }: { from: { kind: NodeKind; id: string } }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const thread = useThread();
  const steps = thread && listSteps(thread, from.id);
  if (!steps) return null;
  return (
    <section>
      <h3 className="thread-title">
        {t('thread.title')}
        <Button className="thread-link" onPress={() => goTo('thread', { view: 'walk', open: from.id })}>
          {t('thread.view.walk')}
        </Button>
      </h3>
      <ol className="thread">
        {steps.line.map(({ kind, here, items }) => (
          <li key={kind} className={items.length === 0 ? 'gap' : here ? 'here' : undefined}>
            <b>{t(`thread.kind.${kind}`)}</b>
            {items.length === 0 && <span>{t(`thread.gap.${kind}`)}</span>}
            <StepItems items={items} hereId={from.id} />
          </li>
        ))}
        {steps.decisions.length > 0 && (
          <li className={from.kind === 'decision' ? 'here' : 'beside'}>
            <b>{t('thread.kind.decision')}</b>
            <StepItems items={steps.decisions} hereId={from.id} />
          </li>
        )}
      </ol>
    </section>
  );
}

function StepItems({ items, hereId }: { items: readonly ThreadNode[]; hereId: string }) {
  const openNode = useOpenNode();
  return items.map(item =>
    item.id === hereId ? (
      <span key={item.id}>{item.label}</span>
    ) : (
      <Button key={item.id} className="thread-link" onPress={() => openNode(item)}>
        {item.label}
      </Button>
    ),
  );
}
