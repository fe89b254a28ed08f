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
import { intake } from './intake.ts';
import { meetings } from './meetings.ts';
import { menu } from './menu.ts';
import { overview } from './overview.ts';
import { packet } from './packet.ts';
import { people } from './people.ts';
import { priorities } from './priorities.ts';
import { questions } from './questions.ts';
import { recommendations } from './recommendations.ts';
import { start } from './start.ts';
import { surveys } from './surveys.ts';
import { terms } from './terms.ts';
import { thread } from './thread.ts';
import { ui } from './ui.ts';

export const en = {
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
  intake,
  meetings,
  menu,
  overview,
  packet,
  people,
  priorities,
  questions,
  recommendations,
  start,
  surveys,
  terms,
  thread,
  ui,
};
