import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LiveKey } from '../../shared/live.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface InTextProps {
  block: LiveKey;
  questionId: string;
}

/** Whether readers see this in the guideline: the way to where it stands, or the act that puts it there. */
export function InText({ block, questionId }: InTextProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const isReadOnly = useReadOnly('documents.showData');
  const found = useQuery(api.documents.findData.queryOptions(block)).data;
  const showing = useMutation(api.documents.showData.mutationOptions());
  if (!found) return null;
  const { documentId } = found;
  return (
    <Notice>
      <div className="row">
        <p className="no-margin">{t(documentId === null ? 'live.notInText' : 'live.inText')}</p>
        {documentId !== null ? (
          <Button onPress={() => goTo('documents', { open: documentId })}>{t('live.openText')}</Button>
        ) : (
          !isReadOnly && (
            <Button isDisabled={showing.isPending} onPress={() => showing.mutate({ ...block, questionId })}>
              {t('live.putInText')}
            </Button>
          )
        )}
      </div>
    </Notice>
  );
}
