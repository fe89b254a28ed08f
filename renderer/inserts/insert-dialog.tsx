import type { OpenTexts } from '../documents/open-texts.ts';
import type { AskId } from '../editor/data-nodes.ts';
import { LinkDialog } from '../editor/link-dialog.tsx';
import { AbbreviationDialog } from './abbreviation-dialog.tsx';
import { CitationDialog } from './citation-dialog.tsx';
import { FigureDialog } from './figure-dialog.tsx';
import { LiveDialog } from './live-dialog.tsx';
import { ReferenceDialog } from './reference-dialog.tsx';

export interface InsertProps {
  texts: OpenTexts;
  onClose: () => void;
}

/** The dialog for what the editor asked for; nothing while it asks for nothing. */
export function InsertDialog({ asked, ...props }: InsertProps & { asked: AskId | null }) {
  switch (asked) {
    case 'link':
      return <LinkDialog editor={props.texts.active} onClose={props.onClose} />;
    case 'figure':
      return <FigureDialog {...props} />;
    case 'live':
      return <LiveDialog {...props} />;
    case 'reference':
      return <ReferenceDialog {...props} />;
    case 'citation':
      return <CitationDialog {...props} />;
    case 'abbreviation':
      return <AbbreviationDialog {...props} />;
    case null:
      return null;
  }
}
