import { abbreviations } from './abbreviations.ts';
import { accountability } from './accountability.ts';
import { adapte } from './adapte.ts';
import { adapteSteps } from './adapte-steps.ts';
import { agree } from './agree.ts';
import { app } from './app.ts';
import { appraisalPacket } from './appraisal-packet.ts';
import { appraisals } from './appraisals.ts';
import { assessments } from './assessments.ts';
import { authorisation } from './authorisation.ts';
import { ballotPacket } from './ballot-packet.ts';
import { bias } from './bias.ts';
import { bottlenecks } from './bottlenecks.ts';
import { cli } from './cli.ts';
import { commentForms } from './comment-forms.ts';
import { commentPacket } from './comment-packet.ts';
import { comments } from './comments.ts';
import { compare } from './compare.ts';
import { consensus } from './consensus.ts';
import { considerations } from './considerations.ts';
import { content } from './content.ts';
import { criteria } from './criteria.ts';
import { dataDialog } from './data-dialog.ts';
import { discussion } from './discussion.ts';
import { documents } from './documents.ts';
import { editorial } from './editorial.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { exportDialog } from './export-dialog.ts';
import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { fhir } from './fhir.ts';
import { frames } from './frames.ts';
import { handbook } from './handbook.ts';
import { history } from './history.ts';
import { implementation } from './implementation.ts';
import { imports } from './imports.ts';
import { initiation } from './initiation.ts';
import { inserts } from './inserts.ts';
import { intake } from './intake.ts';
import { interests } from './interests.ts';
import { kngfSteps } from './kngf-steps.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { meetings } from './meetings.ts';
import { menu } from './menu.ts';
import { minutes } from './minutes.ts';
import { outcomes } from './outcomes.ts';
import { overview } from './overview.ts';
import { packet } from './packet.ts';
import { people } from './people.ts';
import { phases } from './phases.ts';
import { priorities } from './priorities.ts';
import { projectJson } from './project-json.ts';
import { proposals } from './proposals.ts';
import { questions } from './questions.ts';
import { reader } from './reader.ts';
import { recommendations } from './recommendations.ts';
import { redline } from './redline.ts';
import { references } from './references.ts';
import { releases } from './releases.ts';
import { replies } from './replies.ts';
import { selection } from './selection.ts';
import { sof } from './sof.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { surveys } from './surveys.ts';
import { templates } from './templates.ts';
import { terms } from './terms.ts';
import { thread } from './thread.ts';
import { tour } from './tour.ts';
import { ui } from './ui.ts';
import { versions } from './versions.ts';
import { wordImport } from './word-import.ts';
import { writing } from './writing.ts';

export const en = {
  abbreviations,
  accountability,
  authorisation,
  adapte,
  adapteSteps,
  agree,
  appraisalPacket,
  appraisals,
  assessments,
  app,
  ballotPacket,
  bias,
  bottlenecks,
  cli,
  commentForms,
  commentPacket,
  comments,
  compare,
  consensus,
  considerations,
  content,
  criteria,
  dataDialog,
  discussion,
  documents,
  editorial,
  errors,
  evidence,
  exportDialog,
  exports,
  faults,
  fhir,
  frames,
  handbook,
  history,
  implementation,
  imports,
  initiation,
  inserts,
  intake,
  interests,
  kngfSteps,
  letters,
  lists,
  live,
  meetings,
  menu,
  minutes,
  outcomes,
  overview,
  packet,
  people,
  phases,
  priorities,
  projectJson,
  proposals,
  questions,
  reader,
  recommendations,
  redline,
  references,
  releases,
  replies,
  selection,
  sof,
  sources,
  start,
  surveys,
  templates,
  terms,
  thread,
  ui,
  tour,
  versions,
  wordImport,
  writing,
};
