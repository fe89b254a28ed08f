import { type ReactNode, useState } from 'react';
import { desktopBridge } from '../desktop.ts';
import { PathChooser } from './path-chooser.tsx';

interface Request {
  mode: 'open' | 'save';
  suggested: string | null;
  answer: (path: string | null) => void;
}

/** Asks for a file: by the system's dialog in the desktop window, by one of our own in a browser. */
export function usePathChooser(): {
  chooseOpen: () => Promise<string | null>;
  chooseSave: (suggested: string) => Promise<string | null>;
  /** The dialog, to be rendered by the caller. */
  dialog: ReactNode;
} {
  const [request, setRequest] = useState<Request | null>(null);
  const bridge = desktopBridge();
  const ask = (mode: Request['mode'], suggested: string | null) =>
    new Promise<string | null>(answer => setRequest({ mode, suggested, answer }));
  const finish = (path: string | null) => {
    request?.answer(path);
    setRequest(null);
  };
  return {
    chooseOpen: () => (bridge ? bridge.chooseOpen() : ask('open', null)),
    chooseSave: suggested => (bridge ? bridge.chooseSave(suggested) : ask('save', suggested)),
    dialog: request && (
      <PathChooser
        mode={request.mode}
        suggested={request.suggested}
        onChoose={finish}
        onClose={() => finish(null)}
      />
    ),
  };
}
