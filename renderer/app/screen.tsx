import { type ReactNode, useContext, useId } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ListId } from '../../shared/exports/lists.ts';
import { ListExport } from '../exports/list-export.tsx';
import { type PanelTab, PanelTabs } from '../ui/panel-tabs.tsx';
import { keyText } from './key-map.ts';
import { ShellContext } from './shell-context.ts';
import { useShortcuts } from './shortcuts.ts';
import './screen.css';

interface ScreenProps {
  /** Name of the area, shown above the title after the phase it belongs to. */
  crumb: readonly string[];
  /** On the screen of one thing: the way to all of them, in the place of their name in the crumb. */
  back?: { label: string; onBack: () => void };
  title: string;
  /** One sentence below the title. */
  lead?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  /** Lists of the screen that can be exported. */
  lists?: readonly ListId[];
  /** Tabs of the right-hand panel; without any the work takes the whole width. */
  panel?: readonly PanelTab[];
  /** Replaces the tabs while a row is open. */
  detail?: ReactNode;
  children: ReactNode;
}

/** One screen of a project: the work in the middle, what it rests on in the right-hand panel. */
export function Screen({
  crumb,
  back,
  title,
  lead,
  actions,
  lists = [],
  panel = [],
  detail,
  children,
}: ScreenProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const { openPalette } = useContext(ShellContext);
  useShortcuts({ backspace: () => back?.onBack() });
  return (
    <>
      <main className="work" aria-labelledby={titleId} tabIndex={-1} id="work">
        <div className="work-inner">
          <div className="crumb">
            {back ? (
              <span>
                {crumb.slice(0, -2).map(name => `${name} › `)}
                <PlainButton className="word-button" onPress={back.onBack}>
                  {back.label} <kbd>⌫</kbd>
                </PlainButton>
                {` › ${crumb.at(-1)}`}
              </span>
            ) : (
              <span>{crumb.join(' › ')}</span>
            )}
            <PlainButton
              className="crumb-tools"
              onPress={openPalette}
              aria-label={t('app.palette.open', { keys: keyText('mod+k') })}
            >
              <kbd>{keyText('mod+k')}</kbd>
            </PlainButton>
          </div>
          <header className="work-head">
            <h1 id={titleId}>{title}</h1>
            {(actions !== undefined || lists.length > 0) && (
              <div className="row">
                {lists.length > 0 && <ListExport lists={lists} />}
                {actions}
              </div>
            )}
          </header>
          {lead !== undefined && <p className="lead">{lead}</p>}
          {children}
        </div>
      </main>
      {(detail !== undefined || panel.length > 0) && (
        <aside className="panel" aria-label={t('app.panel')}>
          {detail ?? <PanelTabs key={panel[0]?.id} label={t('app.panel')} tabs={panel} />}
        </aside>
      )}
    </>
  );
}
