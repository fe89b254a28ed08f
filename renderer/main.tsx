import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/styles.ts';
import { loadSettings } from './app/settings.ts';
import { router } from './routes.tsx';
import { startSession } from './session.ts';
import { watchPresses } from './ui/press.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element #root');

watchPresses(window);
void start(container);

/**
 * Draws the page once all of its first screen is there: React holds back each part that comes after a part that had
 * to wait. Not awaited by this module, which the code of the screens imports in turn.
 */
async function start(root: HTMLElement): Promise<void> {
  await startSession();
  await Promise.all([loadSettings(), router.load()]);
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}
