import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../shared/documents.ts';
import type { Language } from '../../shared/project.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { plainText } from '../../shared/text/plain.ts';
import { OriginLine } from '../adapte/origin-line.tsx';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import { SectionBody } from '../documents/section-body.tsx';
import { UnreadableBody } from '../documents/unreadable-body.tsx';
import { useStoreVersion } from '../documents/use-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';
import { RecommendationChips } from './recommendation-chips.tsx';

/** The words as they stand on screen, also those typed a moment ago, and the language they are in. */
export function useWording(row: Recommendation, texts: OpenTexts): { text: string; language: Language } {
  const { api } = useConnection();
  const { language } = useProject();
  useStoreVersion(texts.store);
  const outline = useQuery(api.documents.outline.queryOptions()).data ?? [];
  const item = outline.find(({ id }) => id === row.documentId);
  const session = texts.store.get(row.documentId);
  return {
    text: session instanceof DocumentSession ? plainText(session.state.doc) : row.wording,
    language: item ? languageOf(outline, item, language) : language,
  };
}

interface WordingBoxProps {
  row: Recommendation;
  texts: OpenTexts;
  language: Language;
  isReadOnly: boolean;
}

/** The recommendation as it is printed, to be written where it is read. */
export function WordingBox({ row, texts, language, isReadOnly }: WordingBoxProps) {
  const { t } = useTranslation();
  const document = texts.store.get(row.documentId);
  return (
    <article className="rec" aria-label={t('recommendations.wording')}>
      <div className="rec-meta">
        <RecommendationChips row={row} />
      </div>
      <OriginLine recommendationId={row.id} />
      {row.competence !== '' && <p className="competence read">{row.competence}</p>}
      {document === undefined && <p className="section-loading">{t('documents.loading')}</p>}
      {document instanceof DocumentSession && (
        <SectionBody
          session={document}
          texts={texts}
          label={t('recommendations.wordingOf', { title: row.title })}
          language={language}
          isReadOnly={isReadOnly}
        />
      )}
      {document !== undefined && !(document instanceof DocumentSession) && (
        <UnreadableBody document={document} />
      )}
    </article>
  );
}
