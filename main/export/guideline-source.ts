import type { Node } from 'prosemirror-model';
import type { Abbreviation } from '../../shared/abbreviations.ts';
import type { Adaptation } from '../../shared/adapte/adaptation.ts';
import type { AssessedSource } from '../../shared/adapte/assessments.ts';
import type { InheritedEvidence } from '../../shared/adapte/inherited.ts';
import type { Asset } from '../../shared/assets.ts';
import type { Adoption } from '../../shared/authorisation.ts';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import type { OutlineItem } from '../../shared/documents.ts';
import type { Indicator } from '../../shared/implementation.ts';
import type { ResolvedLive } from '../../shared/live.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Organisation, Seat } from '../../shared/people.ts';
import type { GateDecision, Skip } from '../../shared/phases/records.ts';
import type { Project } from '../../shared/project.ts';
import type { FrameworkAcceptance } from '../../shared/questions/framework.ts';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import type { Question, ScopeStatement } from '../../shared/questions.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import type { HeadingNumbering } from '../../shared/templates/template.ts';
import type { AccountabilityRecord } from './accountability-record.ts';

/** Everything an export of the guideline is made from, read at one moment. Equal sources give equal bytes. */
export interface GuidelineSource {
  project: Project;
  /** Name of the version as people know it, e.g. "werkversie" or "concept 2". */
  versionLabel: string;
  /** Moment of the export, ISO-8601 in UTC. */
  exportedAt: string;
  /** How sections are numbered; by letters when left out. */
  numbering?: HeadingNumbering;
  /** In reading order, as `orderOutline` gives it. */
  outline: OutlineItem[];
  /** Text of each document by document id. */
  bodies: Map<string, Node>;
  /** What is stored of documents that cannot be read, by document id. */
  unreadable: Map<string, string>;
  recommendations: Recommendation[];
  questions: Question[];
  outcomes: Outcome[];
  bottlenecks: Bottleneck[];
  scope: ScopeStatement[];
  acceptances: FrameworkAcceptance[];
  organisations: Organisation[];
  seats: Seat[];
  meetings: Meeting[];
  indicators: Indicator[];
  /** Decisions that closed a phase, newest first. */
  decisions: GateDecision[];
  /** Steps of the method that were left out. */
  skips: Skip[];
  /** The source guidelines that were assessed with the tools of ADAPTE. */
  assessments: AssessedSource[];
  /** Recommendations of source guidelines, and what became of each. */
  adaptations: Adaptation[];
  /** Evidence that was taken over from them. */
  inherited: InheritedEvidence[];
  abbreviations: Abbreviation[];
  /** What the live blocks of the texts show. */
  live: ResolvedLive[];
  /** The images the texts show. */
  images: Asset[];
  /** Their bytes, by hash. */
  imageBytes: Map<string, Uint8Array<ArrayBuffer>>;
  /**
   * What boards answered about a version that was kept for authorisation, as it stands now: that comes after it was
   * kept. Null for the working version and for concepts.
   */
  adoption: Adoption | null;
  /**
   * How the guideline came about. It is read when it is asked for, as only one document prints it and it is much. Null
   * for a version that was made before this was kept with it.
   */
  accountability: () => AccountabilityRecord | null;
}
