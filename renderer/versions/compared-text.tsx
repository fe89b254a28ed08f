import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../../shared/documents.ts';
import { type ComparedBlock, compareTexts } from '../../shared/text/compare-texts.ts';
import { useProject } from '../app/project-context.tsx';
import { UnreadableBody } from '../documents/unreadable-body.tsx';
import { Button } from '../ui/button.tsx';
import { nodeOf, StaticNodes } from './static-body.tsx';
import type { Restore } from './use-restore.ts';
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

/** One document in two versions, block beside block; what is equal is folded away. */
export function ComparedText({ base, target, names, documentId, title, onRestore }: ComparedTextProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [was, is] = [useText(base, documentId), useText(target, documentId)];
  const rows = useMemo(() => compare(was.text, is.text), [was.text, is.text]);
  if (!was.isRead || !is.isRead) return <p className="section-loading">{t('versions.compare.loading')}</p>;
  if ('raw' in rows) return <UnreadableBody document={rows} />;
  const versionId = versionIdOf(base);
  const old = was.text;
  return (
    <>
      <table className="side-by-side">
        <caption className="visually-hidden">{t('versions.compare.text', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{names.base}</th>
            <th scope="col">{names.target}</th>
          </tr>
        </thead>
        <tbody>
          {fold(rows).map(part =>
            typeof part === 'number' ? (
              <tr key={`same-${rows.length}-${part}`} className="side-folded">
                <td colSpan={2}>{t('versions.compare.folded', { count: part })}</td>
              </tr>
            ) : (
              <tr key={keyOf(part)} data-kind={part.kind}>
                <Side block={part} side="base" label={t(`versions.block.${part.kind}`)} />
                <Side block={part} side="target" label={t(`versions.block.${part.kind}`)} />
              </tr>
            ),
          )}
        </tbody>
      </table>
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

function Side({
  block,
  side,
  label,
}: {
  block: ComparedBlock;
  side: 'base' | 'target';
  label: string;
}): ReactNode {
  const node = block[side];
  const nodes = useMemo(() => (node ? [node] : []), [node]);
  if (!node) return <td className="side-none" />;
  const isMarked = block.kind !== 'changed' || side === 'target';
  return (
    <td>
      {isMarked && <span className="side-kind">{label}</span>}
      <StaticNodes nodes={nodes} />
    </td>
  );
}

/** Runs of equal blocks as their number. */
function fold(rows: readonly ComparedBlock[]): (ComparedBlock | number)[] {
  const parts: (ComparedBlock | number)[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (row.kind !== 'same') parts.push(row);
    else if (typeof last === 'number') parts[parts.length - 1] = last + 1;
    else parts.push(1);
  }
  return parts;
}

function keyOf({ kind, base, target }: ComparedBlock): string {
  return `${kind}-${String(base?.attrs.id)}-${String(target?.attrs.id)}`;
}

/** The text of one document in a version; null once it is known that the version has none. */
function useText(version: string, documentId: string): { text: DocumentText | null; isRead: boolean } {
  const ids = useMemo(() => [documentId], [documentId]);
  const { texts, isRead } = useVersionTexts(versionIdOf(version), ids);
  return { text: texts.get(documentId) ?? null, isRead };
}

function compare(was: DocumentText | null, is: DocumentText | null) {
  const [base, target] = [was && nodeOf(was), is && nodeOf(is)];
  if (base && 'raw' in base) return base;
  if (target && 'raw' in target) return target;
  return compareTexts(base, target);
}
