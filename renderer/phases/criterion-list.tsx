import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import type { CriterionId } from '../../shared/phases/criteria.ts';
import type { CriterionState } from '../../shared/phases/engine.ts';
import { areaName } from '../app/area-name.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject, useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { StateMark } from './state-mark.tsx';
import { TickDialog } from './tick-dialog.tsx';

/** As many open rows as one reads at a glance; the screen behind the link has them all. */
const SHOWN_ITEMS = 3;

/** Criteria with their live state: those the data decide lead to where they are met, the others are ticked here. */
export function CriterionList({ label, criteria }: { label: string; criteria: readonly CriterionState[] }) {
  const { t } = useTranslation();
  const [ticking, setTicking] = useState<CriterionId | null>(null);
  const opened = criteria.find(criterion => criterion.id === ticking);
  return (
    <>
      <ul className="criteria" aria-label={label}>
        {criteria.map(criterion => (
          <li key={criterion.id} className="criterion" data-met={criterion.met}>
            <StateMark state={criterion.met ? 'done' : 'open'} />
            <div>
              {t(`criteria.${criterion.id}`)}
              <span className="visually-hidden">, {t(criterion.met ? 'phases.met' : 'phases.notMet')}</span>
              <CriterionDetail criterion={criterion} />
            </div>
            <CriterionAct criterion={criterion} onTick={() => setTicking(criterion.id)} />
          </li>
        ))}
      </ul>
      {opened && <TickDialog criterion={opened} onClose={() => setTicking(null)} />}
    </>
  );
}

function CriterionDetail({ criterion: { met, count, total, items, tick } }: { criterion: CriterionState }) {
  const { t, i18n } = useTranslation();
  if (tick) {
    return (
      <div className="muted small">
        {t('phases.ticked', { name: tick.tickedBy, date: dayText(tick.tickedOn, i18n.language) })}
        {tick.note !== '' && ` · ${tick.note}`} <OriginChip origin={tick.origin} />
      </div>
    );
  }
  if (met || total < 2) return null;
  const named = items.slice(0, SHOWN_ITEMS).map(item => item.label);
  const more = items.length > SHOWN_ITEMS ? ', …' : '';
  return (
    <div className="muted small">
      {t('phases.countOf', { count, total })}
      {named.length > 0 && named[0] !== items[0]?.id && (
        <> · {t('phases.openItems', { items: named.join(', ') + more })}</>
      )}
    </div>
  );
}

function CriterionAct({ criterion, onTick }: { criterion: CriterionState; onTick: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const readOnly = useReadOnly('phases.tick');
  const unticking = useMutation(api.phases.untick.mutationOptions());
  const { id, kind, place, tick, met } = criterion;
  if (kind === 'computed') {
    if (met || place === null) return null;
    const { area, ...search } = place;
    return (
      <Link className="small" to="/p/$key/$area" params={{ key, area }} search={search}>
        {t('phases.goTo', { screen: areaName(area, t) })}
        <span className="visually-hidden">: {t(`criteria.${id}`)}</span>
      </Link>
    );
  }
  if (readOnly) return null;
  if (!tick) {
    return (
      <Button variant="quiet" onPress={onTick} aria-label={`${t('phases.tick.act')} ${t(`criteria.${id}`)}`}>
        {t('phases.tick.act')}
      </Button>
    );
  }
  return (
    <div className="row criterion-tools">
      <IconButton
        icon="settings"
        label={`${t('phases.tick.change')} ${t(`criteria.${id}`)}`}
        onPress={onTick}
      />
      <IconButton
        icon="close"
        label={`${t('phases.tick.undo')}: ${t(`criteria.${id}`)}`}
        onPress={() => unticking.mutate({ criterionId: id, revision: tick.revision })}
      />
    </div>
  );
}
