import { useMutation } from '@tanstack/react-query';
import { translator } from '../../shared/locales/i18n.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';

/** Makes a survey in the project's language with three questions to start from; resolves to its id. */
export function useStartSurvey(): () => Promise<string> {
  const { api } = useConnection();
  const { language } = useProject();
  const creating = useMutation(api.surveys.create.mutationOptions());
  const t = translator(language);
  const scale = { scale: 'score', top: 5 } as const;
  return async () => {
    const { id } = await creating.mutateAsync({
      title: t('surveys.start.title'),
      introduction: t('surveys.start.introduction'),
      privacy: t('surveys.start.privacy'),
      closesOn: null,
      language,
      questions: [
        {
          kind: 'collect',
          prompt: t('surveys.start.collect'),
          help: t('surveys.start.collectHelp'),
          ...scale,
        },
        { kind: 'rate', prompt: t('surveys.start.rate'), help: '', ...scale },
        { kind: 'remarks', prompt: t('surveys.start.remarks'), help: '', ...scale },
      ],
    });
    return id;
  };
}
