import { describe, expect, it } from 'vitest';
import { insertBottleneck } from '../../../../db/bottlenecks.ts';
import { surveyHtml } from '../../../../main/export/packet/survey-html.ts';
import { writePacket } from '../../../../main/export/packet/write-packet.ts';
import { translator } from '../../../../shared/locales/translate.ts';
import { newProject } from '../../../helpers/project-files.ts';
import { newSurvey } from '../../../helpers/survey.ts';

const HOSTILE = '</script><script>alert(1)</script><!-- "\' & \u2028 \u{1f600} <img src=x onerror=alert(1)>';

async function hostilePage(bundle = { script: 'start();', style: 'p{color:red}' }): Promise<string> {
  const file = await newProject();
  file.change('x', db => insertBottleneck(db, { theme: HOSTILE, text: HOSTILE, source: 'other' }));
  const { definition, kind, packetId, baseHash } = await newSurvey(file, { title: HOSTILE });
  return writePacket(
    {
      head: { kind, packetId, baseHash },
      language: 'nl',
      title: definition.title,
      definition,
      texts: translator('nl')('packet', { returnObjects: true }),
      staticHtml: surveyHtml(definition),
    },
    bundle,
  );
}

describe('a packet with hostile texts', () => {
  it('holds no script but its own, and nothing that ends the data block', async () => {
    const html = await hostilePage();
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('<img');
    const data = /<script type="application\/json" id="packet-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(data)).toMatchObject({ language: 'nl', definition: { title: HOSTILE } });
  });

  it('lets only its own script and style run, by their hash, and no request at all', async () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await hostilePage())?.[1];
    expect(policy).toContain("default-src 'none'");
    // Hash of "start();", worked out with openssl dgst -sha256 -binary | base64.
    expect(policy).toContain("script-src 'sha256-E6jQvrT2ZivWG9GJ4AAEZf4MhI7l3QkLroW4hgvUT4c='");
    expect(policy).not.toMatch(/unsafe|http:|https:|\*/);
  });

  it('stops a build whose script would end its own element', async () => {
    for (const script of ['"</script>"', "'<!--'"]) {
      await expect(hostilePage({ script, style: '' })).rejects.toThrow(/end its own element/);
    }
  });

  it('can be read where scripts do not run', async () => {
    const html = (await hostilePage()).replace(/<script[\s\S]*/, '');
    expect(html).toContain('Vraag collect');
    expect(html).toContain('Bewaar dit bestand en open het daar');
    expect(html).toContain('&lt;/script&gt;');
  });
});
