import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Considerations, STAGES, type Stage } from '../../shared/considerations.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { CriterionRow } from './criterion-row.tsx';
import type { ConsiderationActs } from './use-considerations.ts';

/** The criteria of one set of considerations, judged by the authors or by the panel, and the weighing in words. */
export function Judging({
  considerations,
  acts,
}: {
  considerations: Considerations;
  acts: ConsiderationActs;
}) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [stage, setStage] = useState<Stage>('panel');
  const [openOnly, setOpenOnly] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { entries, framework } = considerations;
  const open = entries.filter(entry => entry[stage] === null);
  const shown = openOnly ? open : entries;
  const drafts = entries.filter(entry => entry.draft !== null && entry.panel === null).length;
  const settled = entries.filter(entry => entry.panel !== null).length;
  const step = (index: number, by: -1 | 1) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-criterion]');
    const radios = rows?.[index + by]?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const target = [...(radios ?? [])].find(radio => radio.checked) ?? radios?.[0];
    target?.focus();
    target?.closest('[data-criterion]')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div className="judging-bar">
        <Segments
          label={t('considerations.stage.label')}
          value={stage}
          options={STAGES.map(id => ({ id, label: t(`considerations.stage.${id}`) }))}
          onChange={setStage}
        />
        <Check isSelected={openOnly} onChange={setOpenOnly}>
          {t('considerations.onlyOpen', { count: open.length })}
        </Check>
        {stage === 'panel' && drafts > 0 && !readOnly && (
          <Button onPress={() => acts.adoptDrafts(considerations.id)}>
            {t('considerations.adoptDrafts', { count: drafts })}
          </Button>
        )}
        <p className="muted small">
          {t('considerations.settled', { count: settled, total: entries.length })}
          {!readOnly && ` · ${t('considerations.keys')}`}
        </p>
      </div>
      <div ref={list}>
        {shown.map((entry, index) => (
          <CriterionRow
            key={entry.id}
            entry={entry}
            framework={framework}
            stage={stage}
            acts={acts}
            onStep={by => step(index, by)}
          />
        ))}
        {openOnly && open.length === 0 && <p className="muted">{t('considerations.allJudged')}</p>}
      </div>
      <DraftField
        key={considerations.id}
        label={t('considerations.summary')}
        hint={t('considerations.summaryHint')}
        value={considerations.summary}
        onSave={summary => acts.update(considerations.id, { summary })}
        multiline
        isReadOnly={readOnly}
        maxLength={20_000}
      />
    </>
  );
}
