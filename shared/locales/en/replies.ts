import type { replies as source } from '../nl/replies.ts';
import type { Translated } from '../shape.ts';

export const replies: Translated<typeof source> = {
  verdict: {
    accepted: 'accepted',
    partial: 'accepted in part',
    refused: 'not accepted',
    noted: 'noted',
    'out-of-scope': 'out of scope',
    deferred: 'deferred',
    question: 'question back',
  },
  state: {
    new: 'new',
    'in-treatment': 'in treatment',
    answered: 'answered',
    settled: 'settled',
  },
  obstacle: {
    'no-decision': 'there is no decision yet',
    'no-reason': 'the reason is missing',
    'no-answer': 'the answer with the question is missing',
    'no-change': 'it does not say which change this leads to, or that none is needed',
    'no-meeting-decision':
      'the comment touches a recommendation; the decision of the working group is missing',
  },
  unfit: {
    'no-wording': 'it proposes no other wording',
    lost: 'it no longer has a place in the present text. Choose a place first',
    'no-words': 'it is not about particular words. Make a proposal yourself and link it',
    'many-blocks': 'it covers more than one paragraph. Make a proposal yourself and link it',
    same: 'the text reads like that already',
  },
  proposalTitle: 'Comment {{number}}: {{who}}',
  reopened_one: 'comment {{numbers}} changed the recommendation in substance',
  reopened_other: 'comments {{numbers}} changed the recommendation in substance',
};
