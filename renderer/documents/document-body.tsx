import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/project.ts';
import { DocumentSession } from '../editor/document-session.ts';
import type { OpenTexts } from './open-texts.ts';
import { SectionBody } from './section-body.tsx';
import { UnreadableBody } from './unreadable-body.tsx';

interface DocumentBodyProps {
  id: string;
  texts: OpenTexts;
  label: string;
  language: Language;
  isReadOnly: boolean;
}

/** The text of a document once it came in. Each waits for its own, so that others coming in cost it nothing. */
export function DocumentBody({ id, texts, ...shown }: DocumentBodyProps) {
  const { t } = useTranslation();
  const { store } = texts;
  const document = useSyncExternalStore(store.subscribe, () => store.get(id));
  if (document === undefined) return <p className="section-loading">{t('documents.loading')}</p>;
  if (!(document instanceof DocumentSession)) return <UnreadableBody document={document} />;
  return <SectionBody session={document} texts={texts} {...shown} />;
}
