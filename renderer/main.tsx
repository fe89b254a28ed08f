import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/styles.ts';
import { router } from './routes.tsx';
import { startSession } from './session.ts';
import { watchPresses } from './ui/press.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element #root');

watchPresses(window);
await startSession();
createRoot(container).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
