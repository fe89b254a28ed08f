import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SourceDecided } from '../../shared/adapte/decisions.ts';
import { wordingIn } from '../../shared/adapte/source-recommendations.ts';
import { titleFromSource } from '../../shared/adapte/title-from-source.ts';
import { redlineWordings } from '../../shared/adapte/wording-redline.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { RedlineText } from '../proposals/redline-text.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import type { PanelPart } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';

type OwnResultProps = PanelPart & { acts: AdaptationActs; decision: SourceDecided };

/** The recommendation of this guideline that came of it, or the act that makes it; with the difference in words. */
export function OwnResult({ row, questionId, known, acts, decision, isReadOnly }: OwnResultProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const own = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const result = own.find(({ id }) => id === decision.resultId);
  const topicId = row.places.find(place => place.questionId === questionId)?.topicId;
  const topic = known.topics.find(({ id }) => id === topicId);
  const linkable = own.filter(({ status }) => status !== 'withdrawn');
  return (
    <section className="matrix-result" aria-label={t('adapte.result.title')}>
      <h3>{t('adapte.result.title')}</h3>
      {result ? (
        <>
          <div className="row">
            <b>{result.title}</b>
            <Button onPress={() => goTo('recommendations', { open: result.id })}>
              {t('adapte.result.open')}
            </Button>
          </div>
          <ResultRedline row={row} wording={result.wording} />
          <div className="row">
            <Button
              onPress={() =>
                result.questionId !== null &&
                goTo('considerations', { open: result.questionId, within: result.id })
              }
              isDisabled={result.questionId === null}
            >
              {t('adapte.result.considerations')}
            </Button>
            {!isReadOnly && (
              <Button onPress={() => acts.unlinkResult.mutate({ id: row.id })}>
                {t('adapte.result.unlink')}
              </Button>
            )}
          </div>
        </>
      ) : (
        !isReadOnly && (
          <>
            <p className="muted small">
              {t(questionId === null ? 'adapte.result.needsQuestion' : 'adapte.result.about')}
            </p>
            <div>
              <Button
                variant="primary"
                isDisabled={questionId === null || acts.makeResult.isPending}
                onPress={() =>
                  acts.makeResult.mutate({
                    id: row.id,
                    questionId,
                    title: topic?.name ?? titleFromSource(row),
                  })
                }
              >
                {t('adapte.result.make')}
              </Button>
            </div>
            {linkable.length > 0 && (
              <Choice
                label={t('adapte.result.link')}
                value={null}
                placeholder={t('adapte.comparison.choose')}
                options={linkable.map(({ id, title }) => ({ id, label: title }))}
                onChange={resultId => acts.linkResult.mutate({ id: row.id, resultId })}
              />
            )}
          </>
        )
      )}
    </section>
  );
}

function ResultRedline({ row, wording }: Pick<OwnResultProps, 'row'> & { wording: string }) {
  const { t } = useTranslation();
  const { language } = useProject();
  if (wording === '') return <p className="muted small">{t('adapte.result.empty')}</p>;
  const translated = wordingIn(row, language);
  const base = translated ?? row.wording;
  return (
    <div>
      <span className="field-label">{t('adapte.result.redline')}</span>
      {base === wording ? (
        <>
          <p className="wording">{wording}</p>
          <p className="muted small">{t('adapte.result.same')}</p>
        </>
      ) : (
        <>
          <div className="matrix-redline">
            <RedlineText view={redlineWordings(base, wording)} selected={null} onSelect={() => undefined} />
          </div>
          <p className="muted small">
            {t(translated === null ? 'adapte.result.baseOriginal' : 'adapte.result.base')}
          </p>
        </>
      )}
    </div>
  );
}
