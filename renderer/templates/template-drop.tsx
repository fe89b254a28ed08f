import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { DropZone, isFileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { faultText, remarkText } from '../../shared/templates/note-text.ts';
import type { TemplateFault, TemplateRemark } from '../../shared/templates/report.ts';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';

interface Answer {
  added: { name: string; isNew: boolean } | null;
  faults: TemplateFault[];
  remarks: TemplateRemark[];
}

type State =
  | { kind: 'idle' }
  | { kind: 'busy'; name: string }
  | { kind: 'failed'; text: string }
  | { kind: 'answered'; answer: Answer };

/** A place to drop a template on or to choose one, with what came of it below. */
export function TemplateDrop({ isFirst, say }: { isFirst: boolean; say: (text: string) => void }) {
  const { t } = useTranslation();
  const { key } = useProject();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const send = async (file: File) => {
    setState({ kind: 'busy', name: file.name });
    try {
      const params = { name: file.name };
      const response = await callFiles({ projectKey: key, route: 'template', params, body: file });
      const answer = (await response.json()) as Answer;
      await queryClient.invalidateQueries();
      setState({ kind: 'answered', answer });
      const { added } = answer;
      if (added) say(added.isNew ? t('templates.added', added) : t('templates.renewed', added));
    } catch (error) {
      setState({ kind: 'failed', text: failureText(error, t) });
    }
  };
  return (
    <DropZone
      className="template-drop"
      aria-label={t('templates.drop')}
      onDrop={event => {
        const dropped = event.items.find(isFileDropItem);
        if (dropped) void dropped.getFile().then(send);
      }}
    >
      <p className="muted">{isFirst ? t('templates.first') : t('templates.drop')}</p>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="template-file"
        accept=".zip,.json"
        onChange={event => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) void send(chosen);
        }}
      />
      <Button isDisabled={state.kind === 'busy'} onPress={() => input.current?.click()}>
        {t('templates.choose')}
      </Button>
      {state.kind === 'busy' && <Progress label={t('templates.reading', { name: state.name })} />}
      {state.kind === 'failed' && (
        <Notice tone="bad">
          <p>{state.text}</p>
        </Notice>
      )}
      {state.kind === 'answered' && <Outcome answer={state.answer} />}
    </DropZone>
  );
}

function Outcome({ answer: { added, faults, remarks } }: { answer: Answer }) {
  const { t } = useTranslation();
  if (added === null)
    return (
      <Notice tone="bad">
        <p>{t('templates.notAdded')}</p>
        <ul>
          {faults.map(fault => (
            <li key={fault.file + fault.field + fault.kind}>{faultText(fault, t)}</li>
          ))}
        </ul>
      </Notice>
    );
  if (remarks.length === 0) return null;
  return (
    <Notice tone="warn">
      <p>{t('templates.remarks', { name: added.name })}</p>
      <ul>
        {remarks.map(remark => (
          <li key={remark.file + remark.field + remark.kind}>{remarkText(remark, t)}</li>
        ))}
      </ul>
    </Notice>
  );
}
