import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../../shared/documents.ts';
import { redline } from '../../shared/redline/redline.ts';
import { redlineView } from '../../shared/redline/redline-view.ts';
import { emptyDocument } from '../../shared/text/schema.ts';
import { useProject } from '../app/project-context.tsx';
import { UnreadableBody } from '../documents/unreadable-body.tsx';
import { TextDataProvider } from '../editor/text-data-context.ts';
import { RedlineText } from '../proposals/redline-text.tsx';
import { Button } from '../ui/button.tsx';
import { nodeOf } from './static-body.tsx';
import type { Restore } from './use-restore.ts';
import { useVersionData } from './use-version-data.ts';
import { useVersionTexts } from './use-version-texts.ts';
import { versionIdOf, WORKING } from './version-name.ts';

interface ComparedTextProps {
  base: string;
  target: string;
  names: { base: string; target: string };
  documentId: string;
  title: string;
  onRestore: Restore;
}

/** One document in two versions, as a redline from the one to the other. */
export function ComparedText({ base, target, names, documentId, title, onRestore }: ComparedTextProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [was, is] = [useText(base, documentId), useText(target, documentId)];
  const data = useVersionData(versionIdOf(target));
  const rows = useMemo(() => compare(was.text, is.text), [was.text, is.text]);
  if (!was.isRead || !is.isRead) return <p className="section-loading">{t('versions.compare.loading')}</p>;
  if ('raw' in rows) return <UnreadableBody document={rows} />;
  const versionId = versionIdOf(base);
  const old = was.text;
  return (
    <>
      <p className="muted">{t('versions.compare.between', names)}</p>
      <TextDataProvider value={data}>
        <RedlineText view={rows.view} selected={null} onSelect={() => undefined} />
      </TextDataProvider>
      {target === WORKING && versionId !== null && old && !readOnly && (
        <Button
          variant="quiet"
          aria-label={t('versions.restore.actOf', { title })}
          onPress={() => onRestore({ id: versionId, label: names.base }, { id: documentId, title })}
        >
          {t('versions.restore.act')}
        </Button>
      )}
    </>
  );
}

/** The text of one document in a version; null once it is known that the version has none. */
function useText(version: string, documentId: string): { text: DocumentText | null; isRead: boolean } {
  const ids = useMemo(() => [documentId], [documentId]);
  const { texts, isRead } = useVersionTexts(versionIdOf(version), ids);
  return { text: texts.get(documentId) ?? null, isRead };
}

/** Both texts woven together; a document that one version does not have is compared with an empty one. */
function compare(was: DocumentText | null, is: DocumentText | null) {
  const [base, target] = [was && nodeOf(was), is && nodeOf(is)];
  if (base && 'raw' in base) return base;
  if (target && 'raw' in target) return target;
  return { view: redlineView(redline(base ?? emptyDocument(), target ?? emptyDocument())) };
}
