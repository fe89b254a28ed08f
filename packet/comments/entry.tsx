/** @jsxImportSource preact */
import { render } from 'preact';
import type { FrozenRound } from '../../shared/comments/answer.ts';
import type { CommentPacketTexts } from '../../shared/locales/nl/comment-packet.ts';
import { readPacketData } from '../shell/read-data.ts';
import { Texts } from '../shell/texts.ts';
import '../shell/packet.css';
import './comments.css';
import './reading.css';
import { CommentsPage } from './comments-page.tsx';
import { readOutline } from './outline.ts';
import { CommentTexts } from './texts.ts';

const data = readPacketData<FrozenRound, CommentPacketTexts>();
const root = document.getElementById('packet');
const article = document.getElementById('text');
if (root && article) {
  const outline = readOutline(document.getElementById('contents'));
  // The text stays the element it was; what stands around it is for where scripts do not run.
  article.remove();
  root.replaceChildren();
  render(
    <Texts.Provider value={data.texts.shell}>
      <CommentTexts.Provider value={data.texts}>
        <CommentsPage {...data} article={article} outline={outline} />
      </CommentTexts.Provider>
    </Texts.Provider>,
    root,
  );
}
