import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type OutlineItem, recommendationsOf } from '../../shared/documents.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { errorText } from '../api-error.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { ShellContext } from '../app/shell-context.ts';
import { QuestionLink } from '../documents/question-link.tsx';
import { RecommendationBox } from '../documents/recommendation-box.tsx';
import { TextDataProvider } from '../editor/text-data-context.ts';
import { ProposeButton } from '../proposals/propose-button.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { StaticBody } from './static-body.tsx';
import { useRestore } from './use-restore.ts';
import { useVersionData } from './use-version-data.ts';
import { useVersionTexts } from './use-version-texts.ts';
import { WORKING } from './version-name.ts';
import '../documents/documents.css';
import '../editor/editor.css';
import '../editor/pointing.css';

const NONE: readonly OutlineItem[] = [];

/** A version to read: the guideline as it was, as one continuous text that cannot be edited. */
export function VersionView({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [, setSearch] = useScreenSearch();
  const { openExport } = useContext(ShellContext);
  const restore = useRestore();
  const read = useQuery(api.versions.read.queryOptions({ id }));
  const { version, outline = NONE, recommendations = [], questions = [] } = read.data ?? {};
  const { texts } = useVersionTexts(
    id,
    outline.map(item => item.id),
  );
  const working = useQuery(api.documents.outline.queryOptions()).data ?? NONE;
  // A section that is gone has no text a proposal could change.
  const isInGuideline = ({ id }: OutlineItem) => working.some(item => item.id === id);
  const body = (item: OutlineItem) => {
    const text = texts.get(item.id);
    if (!text) return <p className="section-loading">{t('documents.loading')}</p>;
    return (
      <>
        <StaticBody text={text} />
        {!readOnly && version && (
          <p className="version-restore">
            <Button
              variant="quiet"
              aria-label={t('versions.restore.actOf', { title: item.title })}
              onPress={() => restore(version, item)}
            >
              {t('versions.restore.act')}
            </Button>
            {isInGuideline(item) && (
              <ProposeButton
                documentId={item.id}
                section={`${item.number} ${item.title}`.trim()}
                versionId={id}
              />
            )}
          </p>
        )}
      </>
    );
  };
  const box = (item: OutlineItem) => (
    <RecommendationBox
      key={item.id}
      item={item}
      recommendation={recommendations.find(row => row.documentId === item.id)}
    >
      {body(item)}
    </RecommendationBox>
  );
  const data = useVersionData(id);
  const label = version?.label ?? '';
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.versions'), label]}
      back={{ label: t('versions.back'), onBack: () => setSearch({}) }}
      title={label === '' ? t('terms.area.versions') : label}
      {...(version
        ? {
            lead: t('versions.made', {
              when: momentText(version.createdAt, i18n.language),
              by: version.createdBy,
            }),
          }
        : {})}
      actions={
        <>
          <Button onPress={() => setSearch({ base: id, target: WORKING })}>
            {t('versions.compareWithWorking')}
          </Button>
          <Button onPress={openExport}>{t('versions.export')}</Button>
        </>
      }
    >
      {read.error && (
        <Notice tone="bad">
          <p>{errorText(read.error, t)}</p>
        </Notice>
      )}
      {version && (
        <>
          <Notice>
            <p>{t('versions.readOnly', { label })}</p>
            {version.note !== '' && <p>{version.note}</p>}
          </Notice>
          <div className="documents">
            <nav className="outline" aria-label={t('documents.outline')}>
              <ol>
                {outline
                  .filter(item => item.kind === 'section')
                  .map(item => (
                    <li key={item.id}>
                      <button
                        type="button"
                        className={`outline-row depth-${Math.min(item.depth, 4)}`}
                        onClick={() =>
                          document.getElementById(`section-${item.id}`)?.scrollIntoView({ block: 'start' })
                        }
                      >
                        <span className="num">{item.number}</span>
                        <span>{item.title}</span>
                      </button>
                    </li>
                  ))}
              </ol>
            </nav>
            <TextDataProvider value={data}>
              <div className="guideline guideline-frozen">
                {outline.map(item =>
                  item.kind === 'recommendation' ? (
                    item.depth === 0 && box(item)
                  ) : (
                    <section
                      key={item.id}
                      id={`section-${item.id}`}
                      aria-labelledby={`title-${item.id}`}
                      className="section"
                    >
                      <h2
                        className={`section-title level-${Math.min(item.depth, 2)}`}
                        id={`title-${item.id}`}
                      >
                        <span className="section-number">{item.number}</span>
                        <span>{item.title}</span>
                      </h2>
                      <div className="section-marks">
                        <QuestionLink
                          questionId={item.questionId}
                          questions={questions}
                          isReadOnly
                          onLink={() => undefined}
                          onOpen={() => undefined}
                        />
                        <OriginChip origin={item.origin} />
                      </div>
                      {recommendationsOf(outline, item.id).map(box)}
                      {body(item)}
                    </section>
                  ),
                )}
              </div>
            </TextDataProvider>
          </div>
        </>
      )}
    </Screen>
  );
}
