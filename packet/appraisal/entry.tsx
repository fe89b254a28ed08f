/** @jsxImportSource preact */
import { render } from 'preact';
import type { FrozenAppraisals } from '../../shared/adapte/appraisal-packet.ts';
import type { AppraisalPacketTexts } from '../../shared/locales/nl/appraisal-packet.ts';
import { readPacketData } from '../shell/read-data.ts';
import { Texts } from '../shell/texts.ts';
import '../shell/packet.css';
import './appraisal.css';
import { AppraisalPage } from './appraisal-page.tsx';
import { AppraisalTexts } from './texts.ts';

const data = readPacketData<FrozenAppraisals, AppraisalPacketTexts>();
const root = document.getElementById('packet');
if (root) {
  // What stands there is the readable form for where scripts do not run.
  root.replaceChildren();
  render(
    <Texts.Provider value={data.texts.shell}>
      <AppraisalTexts.Provider value={data.texts}>
        <AppraisalPage {...data} />
      </AppraisalTexts.Provider>
    </Texts.Provider>,
    root,
  );
}
