import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openAsUser, startBrowser } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';
import { answers, commentRound, intake, meeting, proposals } from './afternoon/comments.ts';
import {
  considerations,
  evidence,
  firstConcept,
  outcomes,
  recommendation,
  sourceGuideline,
} from './afternoon/development.ts';
import { bottlenecks, keyQuestions, newProject, projectGroup } from './afternoon/preparation.ts';
import { PATIENCE } from './afternoon/seat.ts';
import { editorialRound, endOfDay, exports } from './afternoon/second-concept.ts';

it('a project leader revises a guideline in one afternoon, from a new project to concept 2 and its account', async () => {
  const dataFolder = tempFolder();
  const app = await startWebApp({ dataFolder });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const { page, faults } = await openAsUser(browser, app);
  page.setDefaultTimeout(PATIENCE);
  const seat = { page, browser, folder: tempFolder(), wrong: [] };

  await newProject(seat);
  await projectGroup(seat);
  await bottlenecks(seat);
  await keyQuestions(seat);
  await sourceGuideline(seat);
  await outcomes(seat);
  await evidence(seat);
  await considerations(seat);
  await recommendation(seat);
  await firstConcept(seat);
  const files = await commentRound(seat);
  await intake(seat, files);
  await meeting(seat);
  await proposals(seat);
  await answers(seat);
  await editorialRound(seat);
  await exports(seat);
  await endOfDay(seat);
  expect(faults).toEqual([]);
  expect(seat.wrong).toEqual([]);
  expect(app.errors).toEqual([]);

  await app.kill('SIGTERM');
  const [name = ''] = readdirSync(join(dataFolder, 'projecten'));
  expect((await leidraad('check', join(dataFolder, 'projecten', name))).code).toBe(0);
}, 1_800_000);
