import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAnyReview } from '../../../../main/import/evidence/review/read-any-review.ts';
import { translator } from '../../../../shared/locales/translate.ts';

const wording = { t: translator('en'), language: 'en' } as const;

const SETTINGS = `Analysis group,Analysis number,Analysis name,Analysis group name,Data type,Experimental group label,Control group label,Effect measure,Subgroup estimates,Overall estimates,Swap event and non-event,CI/PI level,Graph label (left),Graph label (right),Experimental cases,Experimental N,Control cases,Control N,Mean,CI start,CI end
1,1,"Recurrence, 12 months",Exercise versus usual care,Dichotomous,Exercise,Usual care,Risk Ratio,TRUE,TRUE,FALSE,95%,Favours exercise,Favours usual care,20,160,41,158,0.48,0.29,0.80
1,2,Function,Exercise versus usual care,Continuous,Exercise,Usual care,Std. Mean Difference,TRUE,FALSE,FALSE,95%,,,,,,,#N/A,#N/A,#N/A
1,3,Harm,Exercise versus usual care,Dichotomous,Exercise,Usual care,Risk Ratio,FALSE,TRUE,FALSE,95%,,,0,100,0,99,#N/A,#N/A,#N/A
1,4,At 90 %,Exercise versus usual care,Dichotomous,,,Risk Ratio,FALSE,TRUE,FALSE,90%,,,1,10,2,10,0.5,0.4,0.6
2,1,Return to work,Exercise versus advice,Contrast level,,,Hazard Ratio,FALSE,TRUE,FALSE,95%,,,#N/A,#N/A,#N/A,#N/A,1.4,1.1,1.8
`;
const ROWS = `Analysis group,Analysis number,Analysis name,Subgroup,Study,Study year,GIV Mean,Experimental mean,Experimental cases,Experimental N,Control mean,Control cases,Control N,Mean,CI start,CI end
1,1,"Recurrence, 12 months",Supervised,Aalders 2001,2001,,,12,100,,23,99,0.52,0.3,0.9
1,1,"Recurrence, 12 months",At home,Béranger 2005,2005,,,8,60,,18,59,0.44,0.2,0.94
1,2,Function,Short term,Béranger 2005,2005,,5,,60,7,,59,-0.4,-0.7,-0.1
1,3,Harm,,Aalders 2001,2001,,,0,100,,0,99,#N/A,#N/A,#N/A
1,4,At 90 %,,Aalders 2001,2001,,,1,10,,2,10,0.5,0.4,0.6
2,1,Return to work,,Claes 2010,2010,0.336,,,,,,,1.4,1.1,1.8
`;
const SUBGROUPS = `Analysis group,Analysis number,Subgroup,Subgroup number,Experimental cases,Experimental N,Control cases,Control N,Mean,CI start,CI end
1,1,Supervised,1,12,100,23,99,0.52,0.3,0.9
1,1,At home,2,8,60,18,59,0.44,0.2,0.94
1,2,Short term,1,,60,,59,-0.4,-0.7,-0.1
`;
const INFORMATION = `Study,Char: Methods,Char: Participants
Aalders 2001,Randomised trial,"<p>240 adults</p><p>low back pain &amp; leg pain</p>"
`;
const BIAS = `Study,Domain (judgement): Allocation concealment (selection bias),Domain (support): Allocation concealment (selection bias),Domain (judgement): Blinding of outcome assessment (detection bias): All outcomes,Domain (judgement): Bias arising from the randomization process
Aalders 2001,Low risk,<p>Sealed</p>,High risk,Low risk of bias
`;

const folder = 'CD000001-analysis-data/CD000001';
const PARTS = {
  [`${folder}-overall-estimates-and-settings.csv`]: strToU8(`\ufeff${SETTINGS}`),
  [`${folder}-data-rows.csv`]: strToU8(ROWS),
  [`${folder}-subgroup-estimates.csv`]: strToU8(SUBGROUPS),
  'CD000001-study-data/CD000001-study-information.csv': strToU8(INFORMATION),
  'CD000001-study-data/CD000001-risk-of-bias.csv': strToU8(BIAS),
};

describe('a data package of RevMan Web', () => {
  const review = readAnyReview(zipSync(PARTS), 'p.zip', wording);
  const analysis = (number: string) =>
    review?.comparisons.flatMap(({ analyses }) => analyses).find(row => row.number === number);

  it('is read by the rules of a RevMan 5 file', () => {
    expect(review?.title).toBe('CD000001');
    expect(analysis('1.1')).toMatchObject({
      outcome: { name: 'Recurrence, 12 months', direction: 'lower-better' },
      profile: {
        measure: 'RR',
        estimate: 0.48,
        high: 0.8,
        comparisonEvents: 41,
        narrative: 'Subgroups: Supervised: RR 0.52 (0.3 to 0.9); At home: RR 0.44 (0.2 to 0.94)',
      },
      baseline: { per1000: 259 },
      studyIds: ['Aalders 2001', 'Béranger 2005'],
    });
    expect(analysis('1.2.1')).toMatchObject({
      outcome: { name: 'Function: Short term' },
      profile: { measure: 'SMD', estimate: -0.4, interventionTotal: 60 },
    });
    expect(analysis('1.3')?.profile).toMatchObject({ kind: 'narrative', narrative: 'Cannot be estimated.' });
    expect(analysis('2.1')?.profile).toMatchObject({ measure: 'HR', estimate: 1.4 });
    expect(review?.comparisons[0]?.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      ['1.4', 'interval-not-95'],
    ]);
  });

  it('holds the studies with what was judged of them', () => {
    const study = review?.studies.get('Aalders 2001');
    expect(study?.fields.population).toBe('240 adults low back pain & leg pain');
    expect(Object.fromEntries(study?.bias ?? [])).toEqual({
      concealment: { judgement: 'low', support: 'Sealed' },
      'blinding-outcome': { judgement: 'high', support: '' },
    });
    expect(review?.rejected).toMatchObject([
      { reason: 'bias-item-unknown', value: 'Bias arising from the randomization process (1)' },
    ]);
  });

  it('is found in the package the Cochrane Library hands out, and never in another zip', () => {
    const outer = zipSync({ 'CD000001-files/CD000001-data.zip': zipSync(PARTS) });
    expect(readAnyReview(outer, 'p.zip', wording)?.comparisons).toEqual(review?.comparisons);
    expect(readAnyReview(zipSync({ 'a.csv': strToU8('x') }), 'p.zip', wording)).toBeNull();
    expect(readAnyReview(strToU8('a;b'), 'a.csv', wording)).toBeNull();
    const empty = {
      [`${folder}-overall-estimates-and-settings.csv`]: strToU8('Analysis group,Analysis number\n'),
    };
    expect(() => readAnyReview(zipSync(empty), 'p.zip', wording)).toThrow(/import-unreadable/);
  });
});
