import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { dismissToast, toastStore } from './toast-store.ts';

/** The place where passing messages appear; screen readers hear them without losing their place. */
export function Toasts() {
  const { t } = useTranslation();
  const messages = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <section className="toasts" aria-live="polite" aria-label={t('ui.messages')}>
      {messages.map(({ id, text, tone, action }) => (
        <div key={id} className={tone === 'bad' ? 'toast toast-bad' : 'toast'}>
          <span>{text}</span>
          {action !== null && (
            <Button
              onPress={() => {
                dismissToast(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon="close" label={t('ui.close')} onPress={() => dismissToast(id)} />
        </div>
      ))}
    </section>
  );
}
