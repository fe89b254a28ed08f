import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAnswered, type KnownAppraisal } from '../../shared/adapte/appraisal.ts';
import { INSTRUMENTS, type InstrumentId } from '../../shared/adapte/instruments.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AgreeForm } from './agree-form.tsx';
import { AgreeItemPanel } from './agree-item-panel.tsx';
import { AgreeOverall } from './agree-overall.tsx';
import { AppraisalActions } from './appraisal-actions.tsx';
import { NewAppraiser } from './new-appraiser.tsx';
import { TakeAppraisalsDialog } from './take-appraisals-dialog.tsx';
import { type AppraisalActs, useAppraisalActs } from './use-appraisal-acts.ts';
import { useScores } from './use-scores.ts';
import { useSources } from './use-sources.ts';
import { useSourcesView } from './use-sources-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The forms of an instrument: a source, one of its appraisers, and what this appraiser gives. */
export function AppraisalView({ instrumentId }: { instrumentId: InstrumentId }) {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly('sources.score');
  const { sourceId, openId, show, appraise } = useSourcesView();
  const acts = useAppraisalActs();
  const [isAdding, setAdding] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const known = useSources();
  const source = known?.sources.find(({ id }) => id === sourceId) ?? known?.sources[0];
  const appraisals =
    known?.appraisals.filter(row => row.sourceId === source?.id && row.instrument === instrumentId) ?? [];
  const appraisal = appraisals.find(({ id }) => id === openId) ?? appraisals[0];
  const frame = ({ children, detail }: { children: ReactNode; detail?: ReactNode }) => (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.sources')]}
      title={INSTRUMENTS[instrumentId].name}
      lead={t(instrumentId === 'agree-rex' ? 'agree.rex.lead' : 'agree.lead')}
      actions={
        source && (
          <AppraisalActions
            appraisal={appraisal}
            isReadOnly={isReadOnly}
            onAdd={() => setAdding(true)}
            onTake={() => setTaking(true)}
          />
        )
      }
      detail={detail}
    >
      <ViewSwitch />
      {children}
      {isTaking && <TakeAppraisalsDialog onClose={() => setTaking(false)} />}
    </Screen>
  );
  if (!known) return frame({ children: null });
  if (!source)
    return frame({
      children: (
        <EmptyState title={t('agree.noSources.title')} text={t('agree.noSources.text')}>
          <Button variant="primary" onPress={() => show('register')}>
            {t('agree.noSources.act')}
          </Button>
        </EmptyState>
      ),
    });
  const head = (
    <>
      <div className="agree-head">
        <Choice
          label={t('agree.source')}
          value={source.id}
          options={known.sources.map(({ id, label }) => ({ id, label }))}
          onChange={id => appraise(instrumentId, { sourceId: id })}
        />
        {appraisal && (
          <Choice
            label={t('agree.appraiser')}
            value={appraisal.id}
            options={appraisals.map(({ id, name }) => ({ id, label: name }))}
            onChange={id => appraise(instrumentId, { sourceId: source.id, appraisalId: id })}
          />
        )}
        {appraisal && !isReadOnly && (
          <IconButton
            icon="trash"
            label={t('agree.remove')}
            onPress={() =>
              void acts
                .remove(appraisal)
                .then(gone => gone && appraise(instrumentId, { sourceId: source.id }))
            }
          />
        )}
      </div>
      {isAdding && !isReadOnly && (
        <NewAppraiser
          appraisals={appraisals}
          onBegin={appraiser =>
            acts.begin.mutate(
              { sourceId: source.id, instrument: instrumentId, ...appraiser },
              {
                onSuccess: ({ id }) => {
                  setAdding(false);
                  appraise(instrumentId, { sourceId: source.id, appraisalId: id });
                },
              },
            )
          }
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
  if (!appraisal)
    return frame({
      children: (
        <>
          {head}
          {!isAdding && (
            <EmptyState title={t('agree.noAppraisals.title')} text={t('agree.noAppraisals.text')} />
          )}
        </>
      ),
    });
  return (
    <OneAppraisal
      key={appraisal.id}
      appraisal={appraisal}
      acts={acts}
      isReadOnly={isReadOnly}
      frame={({ children, detail }) =>
        frame({
          detail,
          children: (
            <>
              {head}
              {children}
            </>
          ),
        })
      }
    />
  );
}

interface OneAppraisalProps {
  appraisal: KnownAppraisal;
  acts: AppraisalActs;
  isReadOnly: boolean;
  frame: (parts: { children: ReactNode; detail?: ReactNode }) => ReactNode;
}

function OneAppraisal({ appraisal, acts, isReadOnly, frame }: OneAppraisalProps) {
  const { t } = useTranslation();
  const { item: asked, appraise } = useSourcesView();
  const scores = useScores(appraisal);
  const instrument = INSTRUMENTS[appraisal.instrument];
  const { id: appraisalId, sourceId } = appraisal;
  const item = instrument.items.find(known => String(known) === asked) ?? null;
  const onItem = (next: number) => {
    if (next !== item) appraise(instrument.id, { sourceId, appraisalId, item: String(next) });
  };
  const mayScore = !isReadOnly && !appraisal.isBarred;
  const done = instrument.items.filter(known => isAnswered(scores.saidOf(known))).length;
  return frame({
    children: (
      <>
        {appraisal.returned?.isAltered && (
          <Notice tone="warn">{t('appraisals.altered', { name: appraisal.returned.fileName })}</Notice>
        )}
        {appraisal.isBarred && <Notice tone="warn">{t('agree.barredNote')}</Notice>}
        <p className="muted small" aria-live="polite">
          {t('agree.progress', { done, total: instrument.items.length })} · {t('agree.scale')}
          {appraisal.returned && ` · ${t('appraisals.returned', { name: appraisal.returned.fileName })}`}
        </p>
        {mayScore && <p className="muted small">{t('agree.keys')}</p>}
        <AgreeForm
          instrument={instrument}
          label={appraisal.name}
          scores={scores}
          item={item}
          onItem={onItem}
          isReadOnly={!mayScore}
        />
        <AgreeOverall appraisal={appraisal} acts={acts} isReadOnly={!mayScore} />
      </>
    ),
    ...(item === null
      ? {}
      : {
          detail: (
            <AgreeItemPanel
              instrument={instrument}
              item={item}
              scores={scores}
              onItem={onItem}
              onClose={() => appraise(instrument.id, { sourceId, appraisalId })}
              isReadOnly={!mayScore}
            />
          ),
        }),
  });
}
