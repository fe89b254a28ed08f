import { saysSomething } from '../../../shared/adapte/appraisal.ts';
import {
  APPRAISAL_FAULTS,
  type AppraisalContent,
  type AppraisalFault,
  appraisalContentSchema,
} from '../../../shared/adapte/appraisal-packet.ts';
import type { SealedAnswer } from '../../../shared/packet/seal.ts';
import { readAnswer } from '../packet/read-answer.ts';
import type { SourceFile } from '../survey/incoming.ts';

/** An answer file of an appraiser that was read; what it names has not been looked up. */
export interface AppraisalReading {
  source: string;
  answer:
    | { fault: AppraisalFault }
    | (Pick<SealedAnswer, 'packetId' | 'answerId' | 'savedAt'> & {
        content: AppraisalContent;
        /** Changed after the packet sealed it. */
        isAltered: boolean;
      });
}

/** Reads an answer file without trusting it. Never throws for its content. */
export async function readAppraisalAnswer({ name, bytes }: SourceFile): Promise<AppraisalReading> {
  const reading = await readAnswer(bytes);
  const answer = 'answer' in reading ? reading.answer : reading.altered;
  if (!answer) {
    const fault = 'fault' in reading ? reading.fault : 'content-invalid';
    return refuse(name, APPRAISAL_FAULTS.find(known => known === fault) ?? 'content-invalid');
  }
  if (answer.kind !== 'appraisal') return refuse(name, 'other-kind');
  const checked = appraisalContentSchema.safeParse(answer.content);
  if (!checked.success) return refuse(name, 'content-invalid');
  const content = withoutSilence(checked.data);
  if (content.forms.length === 0) return refuse(name, 'nothing-answered');
  const { packetId, answerId, savedAt } = answer;
  const isAltered = !('answer' in reading);
  return { source: name, answer: { packetId, answerId, savedAt, content, isAltered } };
}

/** Items on which nothing was said are as never answered. */
function withoutSilence({ forms }: AppraisalContent): AppraisalContent {
  return {
    forms: forms.map(({ scores, ...rest }) => ({
      ...rest,
      scores: Object.fromEntries(Object.entries(scores).filter(([, said]) => saysSomething(said))),
    })),
  };
}

function refuse(source: string, fault: AppraisalFault): AppraisalReading {
  return { source, answer: { fault } };
}
