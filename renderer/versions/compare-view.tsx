import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  countChanges,
  QUESTION_CHANGES,
  RECOMMENDATION_CHANGES,
  SECTION_CHANGES,
} from '../../shared/versions/decisions.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { Screen } from '../app/screen.tsx';
import { WordRedline } from '../exports/word-redline.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ComparedText } from './compared-text.tsx';
import { QuestionChanges, RecommendationChanges } from './decision-changes.tsx';
import { SectionChanges } from './section-changes.tsx';
import { useRestore } from './use-restore.ts';
import { versionIdOf, versionName, WORKING } from './version-name.ts';
import '../editor/editor.css';
import '../editor/pointing.css';

/** Two versions beside each other: what was decided differently, and which texts are not the same. */
export function CompareView({ base, target }: { base: string; target: string }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [, setSearch] = useScreenSearch();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const restore = useRestore();
  const compared = useQuery(
    api.versions.compare.queryOptions({ base: versionIdOf(base), target: versionIdOf(target) }),
  );
  const names = { base: versionName(base, versions, t), target: versionName(target, versions, t) };
  const { recommendations, questions, sections } = compared.data ?? {
    recommendations: [],
    questions: [],
    sections: [],
  };
  const summary = [
    {
      name: t('versions.compare.recommendations'),
      counts: countChanges(recommendations, RECOMMENDATION_CHANGES),
    },
    { name: t('versions.compare.questions'), counts: countChanges(questions, QUESTION_CHANGES) },
    { name: t('versions.compare.sections'), counts: countChanges(sections, SECTION_CHANGES) },
  ];
  const isSame = summary.every(group => group.counts.length === 0);
  const text = (documentId: string, title: string) => (
    <ComparedText
      base={base}
      target={target}
      names={names}
      documentId={documentId}
      title={title}
      onRestore={restore}
    />
  );
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.versions'), t('versions.compare.title')]}
      back={{ label: t('versions.back'), onBack: () => setSearch({}) }}
      title={t('versions.compare.heading', names)}
      actions={
        <>
          <WordRedline params={{ redlineFrom: base, ...(target === WORKING ? {} : { version: target }) }} />
          <Button onPress={() => setSearch({ base: target, target: base })}>
            {t('versions.compare.swap')}
          </Button>
        </>
      }
    >
      {compared.error && (
        <Notice tone="bad">
          <p>{errorText(compared.error, t)}</p>
        </Notice>
      )}
      {compared.data && isSame && (
        <Notice>
          <p>{t('versions.compare.same')}</p>
        </Notice>
      )}
      {compared.data && !isSame && (
        <>
          <dl className="compare-summary">
            {summary.map(({ name, counts }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {counts.length === 0
                    ? t('versions.compare.unchanged')
                    : counts.map(({ kind, count }) => t(`versions.count.${kind}`, { count })).join(', ')}
                </dd>
              </div>
            ))}
          </dl>
          <RecommendationChanges changes={recommendations} text={text} />
          <QuestionChanges changes={questions} />
          <SectionChanges changes={sections} text={text} />
        </>
      )}
    </Screen>
  );
}
