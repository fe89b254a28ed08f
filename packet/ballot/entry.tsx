/** @jsxImportSource preact */
import { render } from 'preact';
import type { FrozenBallot } from '../../shared/consensus/ballot-packet.ts';
import type { BallotPacketTexts } from '../../shared/locales/nl/ballot-packet.ts';
import { readPacketData } from '../shell/read-data.ts';
import { Texts } from '../shell/texts.ts';
import '../shell/packet.css';
import { BallotPage } from './ballot-page.tsx';

const data = readPacketData<FrozenBallot, BallotPacketTexts>();
const root = document.getElementById('packet');
if (root) {
  // What stands there is the readable form for where scripts do not run.
  root.replaceChildren();
  render(
    <Texts.Provider value={data.texts.shell}>
      <BallotPage {...data} />
    </Texts.Provider>,
    root,
  );
}
