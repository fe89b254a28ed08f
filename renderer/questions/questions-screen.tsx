import { FrameworkView } from './framework-view.tsx';
import { OutcomesView } from './outcomes-view.tsx';
import { QuestionsView } from './questions-view.tsx';
import { useView } from './view-switch.tsx';
import './questions.css';

/** The key questions of the guideline, the scope they stand in, and the outcomes they are judged by. */
export function QuestionsScreen() {
  const view = useView();
  if (view === 'framework') return <FrameworkView />;
  if (view === 'outcomes') return <OutcomesView />;
  return <QuestionsView />;
}
