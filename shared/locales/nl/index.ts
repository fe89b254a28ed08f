import { app } from './app.ts';
import { bottlenecks } from './bottlenecks.ts';
import { errors } from './errors.ts';
import { exportDialog } from './export-dialog.ts';
import { history } from './history.ts';
import { implementation } from './implementation.ts';
import { meetings } from './meetings.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { recommendations } from './recommendations.ts';
import { start } from './start.ts';
import { terms } from './terms.ts';
import { thread } from './thread.ts';
import { ui } from './ui.ts';

export const nl = {
  app,
  bottlenecks,
  errors,
  exportDialog,
  history,
  implementation,
  meetings,
  overview,
  people,
  questions,
  recommendations,
  start,
  terms,
  thread,
  ui,
};
