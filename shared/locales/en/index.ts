import { adapteSteps } from './adapte-steps.ts';
import { app } from './app.ts';
import { bottlenecks } from './bottlenecks.ts';
import { cli } from './cli.ts';
import { criteria } from './criteria.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { exportDialog } from './export-dialog.ts';
import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { history } from './history.ts';
import { implementation } from './implementation.ts';
import { imports } from './imports.ts';
import { initiation } from './initiation.ts';
import { interests } from './interests.ts';
import { kngfSteps } from './kngf-steps.ts';
import { letters } from './letters.ts';
import { meetings } from './meetings.ts';
import { menu } from './menu.ts';
import { minutes } from './minutes.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { phases } from './phases.ts';
import { questions } from './questions.ts';
import { recommendations } from './recommendations.ts';
import { start } from './start.ts';
import { terms } from './terms.ts';
import { thread } from './thread.ts';
import { ui } from './ui.ts';
import { writing } from './writing.ts';

export const en = {
  adapteSteps,
  app,
  bottlenecks,
  cli,
  criteria,
  documents,
  errors,
  exportDialog,
  exports,
  faults,
  history,
  implementation,
  imports,
  initiation,
  interests,
  kngfSteps,
  letters,
  meetings,
  menu,
  minutes,
  overview,
  people,
  phases,
  questions,
  recommendations,
  start,
  terms,
  thread,
  ui,
  writing,
};
