import type { Node } from 'prosemirror-model';
import type { Certainty, Strength } from '../../../shared/recommendations.ts';
import type { TextBuilder } from '../../../shared/text/build.ts';
import type { CitationItem } from '../../../shared/text/nodes/citation.ts';

/**
 * The outline of the sample, in the order of the KNGF digital format (A general, B diagnostic process,
 * C therapeutic process). Texts marked `source` come from the published account; those marked `example` were
 * written for this sample, are labelled so on screen and in exports, and state no clinical facts.
 */
export interface SampleSection {
  title: string;
  /** Title of the key question it answers. */
  question?: string;
  origin: 'source' | 'example';
  text?: (b: TextBuilder, at: SampleTargets) => Node;
  /** What is drawn from the data below the text: the table of this title, or the considerations of the question. */
  drawn?: { content: string } | 'considerations';
  recommendations?: readonly SampleRecommendation[];
  sections?: readonly SampleSection[];
}

/** What texts of the sample point at. */
export interface SampleTargets {
  /** The key question the section answers; empty for none. */
  questionId: string;
  /** Id of the sample's picture. */
  image: string;
  /** A source of the sample by the beginning of its title. */
  cite: (title: string, around?: Partial<CitationItem>) => CitationItem;
}

export interface SampleRecommendation {
  title: string;
  strength: Strength;
  certainty: Certainty | null;
  wording: (b: TextBuilder) => Node;
  /** Numbers of the indicators that measure it. */
  indicators: readonly number[];
}

function reasons(b: TextBuilder): Node {
  return b.doc(
    b.paragraph(
      'De huidige KNGF-richtlijn lage rugpijn dateert uit 2013. Hoewel er in 2017 een aanpassing is geweest ten aanzien van klinimetrie, is er inmiddels voldoende aanleiding voor een gehele herziening.',
    ),
    b.heading(1, 'Aanleiding voor de herziening'),
    b.bullets(
      'Recente wetenschappelijke en praktijkgerichte ontwikkelingen op het gebied van lage rugpijn.',
      'Lage rugpijn heeft een prioriteitsstatus bij het Zorginstituut en partners als indicatie waarvoor onderzocht dient te worden of een terugkeer binnen de zorgverzekeringswet (basisverzekering) mogelijk is.',
    ),
    b.heading(1, 'Voorwaarden'),
    b.numbered(
      'De richtlijn voldoet aan een methodische ontwikkeling (KNGF-richtlijnmethodiek).',
      'Zorgverleners, patiënten en zorgverzekeraars zijn actief betrokken bij de ontwikkeling van de richtlijn.',
    ),
    b.heading(1, 'Basis van de richtlijn'),
    b.paragraph(
      'De richtlijn van het National Institute for Health and Care Excellence (',
      b.abbreviation('NICE'),
      ') over lage rugpijn vormt een belangrijke basis.',
      b.footnote(
        'NICE. Low back pain and sciatica in over 16s: assessment and management. Gepubliceerd op 30 november 2016.',
      ),
    ),
  );
}

function exercise(b: TextBuilder, { questionId, image, cite }: SampleTargets): Node {
  const findings = b.live('sof', questionId);
  const figure = b.figure({
    image,
    alt: 'Vijf stappen op een rij: knelpunt, uitgangsvraag, bewijs, overwegingen en aanbeveling.',
    caption: 'Van knelpunt tot aanbeveling (voorbeeldfiguur)',
  });
  return b.doc(
    b.heading(1, 'Zoeken en selecteren'),
    b.live('search-strategies', questionId),
    b.live('selection-criteria', questionId),
    b.live('prisma', questionId),
    b.heading(1, 'Conclusies op basis van de literatuur'),
    b.paragraph(
      'Voorbeeld van bronverwijzingen: er zijn systematische reviews over oefentherapie bij lage rugpijn in het algemeen ',
      b.citation(cite('Exercise therapy for chronic low back pain')),
      ', en over oefenen gericht op neuromotorische controle, pilates en yoga ',
      b.citation(
        cite('Motor control exercise'),
        cite('Pilates for low back pain'),
        cite('Yoga for chronic non-specific'),
      ),
      '. De kwaliteit van het bewijs wordt beoordeeld volgens GRADE ',
      b.citation(cite('GRADE: an emerging consensus')),
      '.',
    ),
    b.paragraph(
      'De tabel laat zien hoe de conclusies per uitkomst worden samengevat (',
      b.reference('table', String(findings.attrs.id)),
      ').',
      b.footnote('De kwaliteit van het bewijs wordt beoordeeld volgens GRADE.'),
    ),
    b.live('outcomes', questionId),
    findings,
    b.live('risk-of-bias', questionId),
    b.heading(1, 'Overwegingen'),
    b.paragraph(
      'De werkgroep weegt de gewenste en ongewenste effecten, de waarden en voorkeuren, en de kosten. Zo komt een aanbeveling tot stand (',
      b.reference('figure', String(figure.attrs.id)),
      ').',
    ),
    figure,
    b.heading(1, 'Literatuur bij deze uitgangsvraag'),
    b.live('sources', questionId),
  );
}

function profiles(b: TextBuilder, { cite }: SampleTargets): Node {
  return b.doc(
    ...considerations(b).children,
    b.paragraph(
      'Voorbeeld van bronverwijzingen: over indelen naar risico zijn een vragenlijst ',
      b.citation(cite('A primary care back pain screening tool')),
      ' en een gerandomiseerd onderzoek ',
      b.citation(cite('Comparison of stratified primary care', { prefix: 'zie ook' })),
      ' gepubliceerd.',
    ),
  );
}

function considerations(b: TextBuilder): Node {
  return b.doc(
    b.heading(1, 'Overwegingen'),
    b.paragraph('De werkgroep weegt ook waarden en voorkeuren, kosten, aanvaardbaarheid en uitvoerbaarheid.'),
  );
}

export const SAMPLE_OUTLINE: readonly SampleSection[] = [
  {
    title: 'Algemene informatie',
    origin: 'source',
    sections: [
      { title: 'Inleiding', origin: 'source', text: reasons },
      {
        title: 'Achtergrond van lage rugpijn',
        origin: 'source',
        sections: [
          { title: 'Epidemiologie en pathofysiologie', origin: 'source' },
          { title: 'Klinisch beeld en beloop', origin: 'source' },
          { title: 'Maatschappelijke impact', origin: 'source' },
          { title: 'Etiologische en prognostische factoren', origin: 'source' },
        ],
      },
      {
        title: 'Organisatie van zorg',
        origin: 'source',
        sections: [
          {
            title: 'Samenwerking met andere zorgverleners',
            question: 'Samenwerking met andere zorgverleners',
            origin: 'example',
            text: considerations,
          },
        ],
      },
    ],
  },
  {
    title: 'Diagnostisch proces',
    origin: 'source',
    sections: [
      {
        title: 'Anamnese en onderzoek',
        origin: 'source',
        sections: [
          { title: 'Anamnese', origin: 'source' },
          { title: 'Lichamelijk onderzoek', origin: 'source' },
          { title: 'Rode vlaggen', origin: 'source' },
        ],
      },
      {
        title: 'Indicatiestelling en behandelprofielen',
        question: 'Behandelprofielen',
        origin: 'example',
        text: profiles,
        drawn: { content: 'Behandelprofielen' },
        recommendations: [
          {
            title: 'Indeling in behandelprofielen',
            strength: 'good-practice',
            certainty: null,
            wording: b =>
              b.doc(
                b.paragraph(
                  'Bepaal bij iedere patiënt het behandelprofiel op basis van het risico op een vertraagd herstel.',
                ),
              ),
            indicators: [],
          },
        ],
        sections: [
          {
            title: 'Classificatiesystemen',
            question: 'Classificatiesystemen',
            origin: 'example',
            text: considerations,
            drawn: { content: 'Classificatiesystemen' },
          },
        ],
      },
    ],
  },
  {
    title: 'Therapeutisch proces',
    origin: 'source',
    sections: [
      {
        title: 'Voorlichting en (pijn)educatie',
        question: 'Voorlichting en (pijn)educatie',
        origin: 'example',
        text: considerations,
        recommendations: [
          {
            title: 'Voorlichting',
            strength: 'conditional-for',
            certainty: 'low',
            wording: b =>
              b.doc(
                b.paragraph(
                  'Overweeg voorlichting en (pijn)educatie die aansluit bij de hulpvraag van de patiënt.',
                ),
              ),
            indicators: [],
          },
        ],
      },
      {
        title: 'Oefentherapie',
        origin: 'source',
        sections: [
          {
            title: 'Oefentherapeutische interventies',
            question: 'Oefentherapie en neuromotorische controle',
            origin: 'example',
            text: exercise,
            drawn: 'considerations',
            recommendations: [
              {
                title: 'Oefentherapie',
                strength: 'strong-for',
                certainty: 'moderate',
                wording: b =>
                  b.doc(
                    b.paragraph('Bied oefentherapie aan ', b.strong('indien'), ':'),
                    b.bullets(
                      'er geen aanwijzingen zijn voor een specifieke oorzaak van de klachten;',
                      'de patiënt na voorlichting voor oefentherapie kiest.',
                    ),
                  ),
                indicators: [1],
              },
            ],
          },
          {
            title: 'Frequentie, intensiteit en tijdsduur',
            question: 'Frequentie, intensiteit en tijdsduur van oefentherapie',
            origin: 'example',
            text: considerations,
          },
        ],
      },
      {
        title: 'Gedragsgeoriënteerde behandelingen',
        question: 'Gedragsgeoriënteerde behandelingen',
        origin: 'example',
        text: considerations,
        sections: [
          {
            title: 'Keuze van de behandeling',
            question: 'Keuze van gedragsgeoriënteerde behandeling',
            origin: 'example',
            text: considerations,
          },
        ],
      },
      {
        title: 'Niet-oefentherapeutische interventies',
        origin: 'source',
        sections: [
          {
            title: 'Mobilisaties en manipulaties',
            question: 'Mobilisaties en manipulaties',
            origin: 'example',
            text: considerations,
            drawn: 'considerations',
          },
          { title: 'Massage', question: 'Massage', origin: 'example', text: considerations },
          {
            title: 'TENS en interferentie',
            question: 'TENS en interferentie',
            origin: 'example',
            text: considerations,
            recommendations: [
              {
                title: 'TENS en interferentie',
                strength: 'strong-against',
                certainty: 'low',
                wording: b =>
                  b.doc(b.paragraph('Pas geen TENS of interferentie toe bij patiënten met lage rugpijn.')),
                indicators: [],
              },
            ],
          },
        ],
      },
    ],
  },
];
