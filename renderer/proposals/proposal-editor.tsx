import { useEffect, useRef } from 'react';
import { useProject } from '../app/project-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import { SaveNotice } from '../documents/save-notice.tsx';
import { SectionBody } from '../documents/section-body.tsx';
import type { DocumentSession } from '../editor/document-session.ts';
import { Toolbar } from '../editor/toolbar.tsx';
import { InsertDialog } from '../inserts/insert-dialog.tsx';
import { useInserts } from '../inserts/use-inserts.ts';

interface ProposalEditorProps {
  session: DocumentSession;
  texts: OpenTexts;
  title: string;
  /** Comments on what is selected. */
  onComment: () => void;
  /** Opens a thread whose words were clicked. */
  onThread: (id: string) => void;
}

/** The text of a proposal, written like any other, with the redline drawn in it as one types. */
export function ProposalEditor({ session, texts, title, onComment, onThread }: ProposalEditorProps) {
  const { language } = useProject();
  const inserts = useInserts(texts);
  const { ask, onImageRefused } = inserts;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    texts.hooks = {
      ...texts.hooks,
      onAsk: ask,
      onImageRefused,
      onComment,
      onThread,
      onToolbar: () => bar.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus(),
    };
  });
  return (
    <>
      <div className="documents-bar">
        <Toolbar editor={texts.active} onAsk={ask} onComment={onComment} barRef={bar} />
        <SaveNotice store={texts.store} />
      </div>
      <SectionBody session={session} texts={texts} label={title} language={language} isReadOnly={false} />
      <InsertDialog asked={inserts.asked} texts={texts} onClose={inserts.close} />
    </>
  );
}
