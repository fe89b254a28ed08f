import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';

interface ProposeButtonProps {
  documentId: string;
  section: string;
  /** The named version to start from instead of the working version. */
  versionId?: string;
}

/** Starts a proposal on a section and goes to it. */
export function ProposeButton({ documentId, section, versionId }: ProposeButtonProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const creating = useMutation(
    api.proposals.create.mutationOptions({ onSuccess: ({ id }) => goTo('proposals', { open: id }) }),
  );
  const label = t(versionId === undefined ? 'proposals.make' : 'proposals.fromVersion');
  return (
    <Button
      variant="quiet"
      aria-label={`${label}: ${section}`}
      isDisabled={creating.isPending}
      onPress={() =>
        creating.mutate({
          documentId,
          title: t('proposals.titleFor', { section }),
          versionId: versionId ?? null,
        })
      }
    >
      {label}
    </Button>
  );
}
