import { app } from './app.ts';
import { bottlenecks } from './bottlenecks.ts';
import { cli } from './cli.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { exportDialog } from './export-dialog.ts';
import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { history } from './history.ts';
import { implementation } from './implementation.ts';
import { imports } from './imports.ts';
import { interests } from './interests.ts';
import { letters } from './letters.ts';
import { meetings } from './meetings.ts';
import { menu } from './menu.ts';
import { minutes } from './minutes.ts';
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
  cli,
  documents,
  errors,
  exportDialog,
  exports,
  faults,
  history,
  implementation,
  imports,
  interests,
  letters,
  meetings,
  menu,
  minutes,
  overview,
  people,
  questions,
  recommendations,
  start,
  terms,
  thread,
  ui,
};
