/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/project.ts';
import { Finish } from './finish.tsx';
import { OpenFile } from './open-file.tsx';
import { SaveState } from './save-state.tsx';
import { useTexts } from './texts.ts';
import type { AnswerHandle } from './use-answer.ts';

interface AnswerFrameProps {
  answer: AnswerHandle<unknown>;
  language: Language;
  texts: { skip: string; offline: string; saveFirst: string };
  /** Id of what the link past the rail leads to. */
  skipTo: string;
  /** What stands at the side above the state of saving. */
  rail: ComponentChildren;
  projectTitle: string;
  title: string;
  /** What one reads before the form. */
  lead: ComponentChildren;
  /** Name of the form as a whole, and its id when something leads to it. */
  form: { label: string; id?: string };
  /** The form. */
  children: ComponentChildren;
  /** What still lacks, between the form and the button that saves it. */
  remains?: ComponentChildren;
  /** Where an earlier file is opened: above the form while that is empty, or always at the end. */
  opening: 'first' | 'last';
  isEmpty: boolean;
  check: () => string | null;
  fileName: () => string;
  message: string;
  say: (text: string) => void;
}

/** The page of a packet that is filled in from top to bottom: what it is, the form, and saving the answer. */
export function AnswerFrame({
  answer,
  language,
  texts,
  skipTo,
  rail,
  projectTitle,
  title,
  lead,
  form,
  children,
  remains,
  opening,
  isEmpty,
  check,
  fileName,
  message,
  say,
}: AnswerFrameProps) {
  const { status } = useTexts();
  const opensFirst = opening === 'first' && isEmpty;
  const openFile = <OpenFile answer={answer} isEmpty={isEmpty} say={say} />;
  return (
    <div class="packet">
      <a class="skip" href={`#${skipTo}`}>
        {texts.skip}
      </a>
      <aside class="rail">
        {rail}
        <SaveState answer={answer} language={language} />
      </aside>
      <main>
        <p class="hint no-print">
          {texts.offline} {texts.saveFirst}
        </p>
        <p class="project">{projectTitle}</p>
        <h1>{title}</h1>
        {lead}
        {!answer.writable && (
          <p class="notice warn" role="alert">
            {status.otherTab}
          </p>
        )}
        {opensFirst && openFile}
        <fieldset class="all" {...(form.id === undefined ? {} : { id: form.id })} disabled={!answer.writable}>
          <legend class="visually-hidden">{form.label}</legend>
          {children}
        </fieldset>
        {remains}
        <Finish answer={answer} check={check} say={say} fileName={fileName} />
        {!opensFirst && openFile}
        <p class="message" role="status">
          {message}
        </p>
      </main>
    </div>
  );
}
