import { useRef, useState } from 'react';
import { useProject } from '../app/project-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import { SaveNotice } from '../documents/save-notice.tsx';
import { SectionBody } from '../documents/section-body.tsx';
import type { DocumentSession } from '../editor/document-session.ts';
import { LinkDialog } from '../editor/link-dialog.tsx';
import { Toolbar } from '../editor/toolbar.tsx';

interface ProposalEditorProps {
  session: DocumentSession;
  texts: OpenTexts;
  title: string;
}

/** The text of a proposal, written like any other, with the redline drawn in it as one types. */
export function ProposalEditor({ session, texts, title }: ProposalEditorProps) {
  const { language } = useProject();
  const [isLinking, setLinking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  texts.hooks = {
    ...texts.hooks,
    onLink: () => setLinking(true),
    onToolbar: () => bar.current?.querySelector<HTMLElement>('button:not([disabled])')?.focus(),
  };
  return (
    <>
      <div className="documents-bar">
        <Toolbar editor={texts.active} onLink={() => setLinking(true)} barRef={bar} />
        <SaveNotice store={texts.store} />
      </div>
      <SectionBody session={session} texts={texts} label={title} language={language} isReadOnly={false} />
      {isLinking && <LinkDialog editor={texts.active} onClose={() => setLinking(false)} />}
    </>
  );
}
