import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { SelectionActs } from './use-selection.ts';
import { WholeNumberField } from './whole-number-field.tsx';

/** How the selection of a question is done: by how many, which words are marked, what it updates. */
export function PlanFields({ acts }: { acts: SelectionActs }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { view } = acts;
  if (!view) return null;
  const { plan } = view;
  const options = [
    { id: '1' as const, label: t('selection.plan.one') },
    { id: '2' as const, label: t('selection.plan.two') },
  ];
  const own = new Set(plan.keywords);
  const words = view.keywords.filter(word => !own.has(word)).join(', ') || '–';
  return (
    <div className="stack">
      <Segments
        label={t('selection.plan.titleScreeners')}
        value={plan.titleScreeners === 1 ? '1' : '2'}
        options={options}
        onChange={value => void acts.setPlan({ titleScreeners: value === '1' ? 1 : 2 })}
        isDisabled={readOnly}
      />
      <Segments
        label={t('selection.plan.fullTextScreeners')}
        value={plan.fullTextScreeners === 1 ? '1' : '2'}
        options={options}
        onChange={value => void acts.setPlan({ fullTextScreeners: value === '1' ? 1 : 2 })}
        isDisabled={readOnly}
      />
      <DraftField
        label={t('selection.plan.keywords')}
        hint={t('selection.plan.keywordsHint', { words })}
        value={plan.keywords.join(', ')}
        onSave={value =>
          acts.setPlan({
            keywords: value
              .split(/[,;\n]/)
              .map(word => word.trim())
              .filter(Boolean),
          })
        }
        multiline
        isReadOnly={readOnly}
        maxLength={5_000}
      />
      <WholeNumberField
        label={t('selection.plan.previousStudies')}
        value={plan.previousStudies}
        onSave={previousStudies => acts.setPlan({ previousStudies })}
        isReadOnly={readOnly}
      />
      <WholeNumberField
        label={t('selection.plan.previousReports')}
        value={plan.previousReports}
        onSave={previousReports => acts.setPlan({ previousReports })}
        isReadOnly={readOnly}
      />
    </div>
  );
}
