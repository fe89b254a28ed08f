import { APPLICATION_ID, type Connection } from '../database.ts';
import { migrate0010 } from './0010-project.ts';
import { migrate0020 } from './0020-people.ts';
import { migrate0030 } from './0030-bottlenecks-questions.ts';
import { migrate0040 } from './0040-meetings.ts';
import { migrate0050 } from './0050-documents.ts';
import { migrate0060 } from './0060-recommendations.ts';
import { migrate0070 } from './0070-implementation.ts';
import { migrate0080 } from './0080-phases.ts';
import { migrate0090 } from './0090-people.ts';
import { migrate0100 } from './0100-surveys-priorities.ts';
import { migrate0110 } from './0110-questions.ts';
import { migrate0120 } from './0120-meeting-records.ts';
import { migrate0140 } from './0140-versions.ts';
import { migrate0150 } from './0150-writing.ts';
import { migrate0160 } from './0160-proposals.ts';
import { migrate0170 } from './0170-inverse-steps.ts';
import { migrate0180 } from './0180-altered-answers.ts';
import { migrate0190 } from './0190-text-data.ts';
import { migrate0210 } from './0210-editorial.ts';
import { migrate0220 } from './0220-discussion.ts';
import { migrate0230 } from './0230-references.ts';
import { migrate0240 } from './0240-citation-style.ts';
import { migrate0250 } from './0250-studies.ts';
import { migrate0260 } from './0260-evidence-profiles.ts';
import { migrate0270 } from './0270-content.ts';
import { migrate0280 } from './0280-considerations.ts';
import { migrate0290 } from './0290-comment-rounds.ts';
import { migrate0300 } from './0300-comments.ts';
import { migrate0310 } from './0310-selection.ts';
import { migrate0320 } from './0320-consensus.ts';
import { migrate0330 } from './0330-comment-replies.ts';
import { migrate0350 } from './0350-sources.ts';
import { migrate0380 } from './0380-source-guidelines.ts';
import { migrate0390 } from './0390-appraisals.ts';
import { migrate0400 } from './0400-source-recommendations.ts';
import { migrate0410 } from './0410-source-decisions.ts';
import { migrate0420 } from './0420-inherited-evidence.ts';
import { migrate0440 } from './0440-instruments.ts';
import { migrate0450 } from './0450-appraisal-answers.ts';
import { migrate0460 } from './0460-source-sheets.ts';
import { migrate0480 } from './0480-word-imports.ts';
import { migrate0490 } from './0490-rob1.ts';
import { migrate0510 } from './0510-templates.ts';
import { migrate0520 } from './0520-authorisation.ts';
import { migrate0530 } from './0530-implementation.ts';

/**
 * Steps of ten, run in order; the file's `user_version` is the last one applied. A step that has shipped is
 * never edited: fix forward with a new one.
 */
export const MIGRATIONS: readonly { version: number; run: (connection: Connection) => void }[] = [
  { version: 10, run: migrate0010 },
  { version: 20, run: migrate0020 },
  { version: 30, run: migrate0030 },
  { version: 40, run: migrate0040 },
  { version: 50, run: migrate0050 },
  { version: 60, run: migrate0060 },
  { version: 70, run: migrate0070 },
  { version: 80, run: migrate0080 },
  { version: 90, run: migrate0090 },
  { version: 100, run: migrate0100 },
  { version: 110, run: migrate0110 },
  { version: 120, run: migrate0120 },
  { version: 140, run: migrate0140 },
  { version: 150, run: migrate0150 },
  { version: 160, run: migrate0160 },
  { version: 170, run: migrate0170 },
  { version: 180, run: migrate0180 },
  { version: 190, run: migrate0190 },
  { version: 210, run: migrate0210 },
  { version: 220, run: migrate0220 },
  { version: 230, run: migrate0230 },
  { version: 240, run: migrate0240 },
  { version: 250, run: migrate0250 },
  { version: 260, run: migrate0260 },
  { version: 270, run: migrate0270 },
  { version: 280, run: migrate0280 },
  { version: 290, run: migrate0290 },
  { version: 300, run: migrate0300 },
  { version: 310, run: migrate0310 },
  { version: 320, run: migrate0320 },
  { version: 330, run: migrate0330 },
  { version: 350, run: migrate0350 },
  { version: 380, run: migrate0380 },
  { version: 390, run: migrate0390 },
  { version: 400, run: migrate0400 },
  { version: 410, run: migrate0410 },
  { version: 420, run: migrate0420 },
  { version: 440, run: migrate0440 },
  { version: 450, run: migrate0450 },
  { version: 460, run: migrate0460 },
  { version: 480, run: migrate0480 },
  { version: 490, run: migrate0490 },
  { version: 510, run: migrate0510 },
  { version: 520, run: migrate0520 },
  { version: 530, run: migrate0530 },
];

/** The newest file version this program knows. */
export const CURRENT_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export function fileVersion(connection: Connection): number {
  return Number(connection.raw.pragma('user_version', { simple: true }));
}

/**
 * Brings a file up to `target` (default: the newest version). All pending steps and the version bump run in one
 * IMMEDIATE transaction: the old file or the whole new one is all there ever is. Foreign keys are off meanwhile,
 * because rebuilding a table would cascade its deletes, and are checked before the commit.
 */
export function migrate(connection: Connection, target = CURRENT_VERSION): void {
  const from = fileVersion(connection);
  const pending = MIGRATIONS.filter(step => step.version > from && step.version <= target);
  if (pending.length === 0) return;
  const { raw } = connection;
  raw.pragma('foreign_keys = OFF');
  try {
    raw
      .transaction(() => {
        for (const step of pending) step.run(connection);
        const broken = raw.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error(`migration left ${broken.length} broken references`);
        raw.pragma(`application_id = ${APPLICATION_ID}`);
        raw.pragma(`user_version = ${pending.at(-1)?.version}`);
      })
      .immediate();
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}
