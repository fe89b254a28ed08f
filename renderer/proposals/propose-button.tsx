import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';

/** Starts a proposal on a section and goes to it. */
export function ProposeButton({ documentId, section }: { documentId: string; section: string }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const creating = useMutation(
    api.proposals.create.mutationOptions({ onSuccess: ({ id }) => goTo('proposals', { open: id }) }),
  );
  return (
    <Button
      variant="quiet"
      aria-label={`${t('proposals.make')}: ${section}`}
      isDisabled={creating.isPending}
      onPress={() => creating.mutate({ documentId, title: t('proposals.titleFor', { section }) })}
    >
      {t('proposals.make')}
    </Button>
  );
}
