import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../api-error.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  children: ReactNode;
}

/** Shows what went wrong, with a way to go on, in place of the part that could not be drawn. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}

function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <main className="failure" role="alert">
      <h1>{t('app.failed')}</h1>
      <p>{errorText(error, t)}</p>
      <div className="row">
        <Button variant="primary" onPress={() => location.reload()}>
          {t('app.reload')}
        </Button>
        <Button onPress={onRetry}>{t('app.tryAgain')}</Button>
      </div>
    </main>
  );
}
