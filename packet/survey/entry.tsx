/** @jsxImportSource preact */
import { render } from 'preact';
import type { FrozenSurvey } from '../../shared/bottlenecks/survey.ts';
import type { PacketTexts } from '../../shared/locales/nl/packet.ts';
import { readPacketData } from '../shell/read-data.ts';
import { Texts } from '../shell/texts.ts';
import '../shell/packet.css';
import { SurveyPage } from './survey-page.tsx';
import { SurveyTexts } from './texts.ts';

const data = readPacketData<FrozenSurvey, PacketTexts>();
const root = document.getElementById('packet');
if (root) {
  // What stands there is the readable form for where scripts do not run.
  root.replaceChildren();
  render(
    <Texts.Provider value={data.texts}>
      <SurveyTexts.Provider value={data.texts}>
        <SurveyPage {...data} />
      </SurveyTexts.Provider>
    </Texts.Provider>,
    root,
  );
}
