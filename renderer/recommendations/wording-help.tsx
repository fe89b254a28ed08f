import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/project.ts';
import { lintWording } from '../../shared/recommendations/lint/lint-wording.ts';
import { suggestWording } from '../../shared/recommendations/suggest.ts';
import { targetOf } from '../../shared/recommendations/target.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';

interface WordingHelpProps {
  row: Recommendation;
  text: string;
  language: Language;
  isReadOnly: boolean;
}

/** The wording its parts suggest, to be taken over, and what the rules of wording remark on the text. */
export function WordingHelp({ row, text, language, isReadOnly }: WordingHelpProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const tables = useQuery(api.content.list.queryOptions()).data ?? [];
  const taking = useMutation(api.recommendations.takeOver.mutationOptions());
  const suggestion = suggestWording({ ...row, target: targetOf(row, tables, language) }, language);
  const hasScope = row.population !== '' || row.profileId !== null || row.conditions.when !== null;
  const findings = lintWording({ text, language, strength: row.strength, hasScope });
  const takeOver = () =>
    taking.mutateAsync({ id: row.id }).then(
      () => say(t('recommendations.suggestion.takenOver')),
      () => undefined,
    );
  return (
    <div className="wording-help">
      {!isReadOnly && (
        <section aria-labelledby="suggestion">
          <h2 id="suggestion">{t('recommendations.suggestion.title')}</h2>
          {suggestion === null && <p className="muted">{t('recommendations.suggestion.incomplete')}</p>}
          {suggestion !== null && suggestion === text && (
            <p className="muted">{t('recommendations.suggestion.same')}</p>
          )}
          {suggestion !== null && suggestion !== text && (
            <>
              <p className="wording-suggestion read" lang={language}>
                {suggestion}
              </p>
              <Button onPress={() => void takeOver()}>{t('recommendations.suggestion.takeOver')}</Button>
            </>
          )}
        </section>
      )}
      <section aria-labelledby="wording-lint">
        <h2 id="wording-lint">{t('recommendations.lint.title')}</h2>
        {text === '' && <p className="muted">{t('recommendations.noWording')}</p>}
        {text !== '' && findings.length === 0 && <p className="muted">{t('recommendations.lint.none')}</p>}
        <ul className="wording-findings">
          {findings.map(({ rule, excerpt, params }) => (
            <li key={`${rule} ${excerpt}`}>
              <b>{t(`recommendations.lint.rule.${rule}`)}</b>
              <span>
                {t(`recommendations.lint.about.${rule}`, {
                  count: 0,
                  words: '',
                  most: 0,
                  ...params,
                  excerpt,
                  strength: row.strength === null ? '' : t(`terms.strength.${row.strength}`),
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
