import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Progress } from '../ui/progress.tsx';
import type { SelectionActs } from './use-selection.ts';

/** The sixteen items of PRISMA-S: those the searches answer, and those people describe. */
export function PrismaSList({ acts }: { acts: SelectionActs }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const answers = acts.view?.prismaS ?? [];
  const done = answers.filter(({ by }) => by !== 'open').length;
  const save = (item: string, text: string) => {
    const { [item]: _, ...rest } = acts.view?.plan.checks ?? {};
    return acts.setPlan({ checks: text === '' ? rest : { ...rest, [item]: text } });
  };
  return (
    <div className="stack">
      <Progress
        label={t('selection.prismaS.progress', { done, total: answers.length })}
        value={answers.length === 0 ? 0 : (100 * done) / answers.length}
      />
      <ol className="prisma-s">
        {answers.map(({ item, by, text }) => {
          const name = t(`selection.prismaS.item.${item}`);
          const chip = (
            <Chip {...(by === 'open' ? { tone: 'warn' } : {})}>{t(`selection.prismaS.by.${by}`)}</Chip>
          );
          return (
            <li key={item}>
              <p>
                {name} {chip}
              </p>
              {by !== 'data' && (
                <DraftField
                  label={t('selection.prismaS.answer', { item: name })}
                  value={text}
                  onSave={value => save(item, value)}
                  isReadOnly={readOnly}
                  maxLength={2_000}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
