import { STYLE_SHEET } from '../html/style-sheet.ts';

/** What the redline adds to the look of an exported guideline. Line and label carry the meaning, colour repeats it. */
export const REDLINE_STYLE_SHEET = `${STYLE_SHEET}
:root{--in:#1d5c2e;--in-soft:#e6f2e8;--out:#8f1d1d;--out-soft:#fbeaea;--move:#2d4a86;--move-soft:#e8edf8}
@media (prefers-color-scheme:dark){:root{--in:#8fd3a0;--in-soft:#17301e;--out:#f0a3a3;--out-soft:#3a1c1c;--move:#a9c1f5;--move-soft:#1c2640}}
ins{color:var(--in);background:var(--in-soft);text-decoration:underline 2px;text-underline-offset:3px}
del{color:var(--out);background:var(--out-soft);text-decoration:line-through 1.5px}
.border{padding:0 3px;margin-left:3px;font-weight:600}
.marked{text-decoration:underline dotted 2px var(--move);text-underline-offset:4px}
.note{font-size:.88em;color:var(--ink-2)}.note ins{color:var(--in)}.note del{color:var(--out)}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.label{display:block;width:fit-content;margin:0 0 4px;font:600 12.5px/1.5 var(--ui);padding:1px 8px;border-radius:3px;background:var(--move-soft);color:var(--move)}
.inserted>.label{background:var(--in-soft);color:var(--in)}.deleted>.label{background:var(--out-soft);color:var(--out)}
.change{border-left:3px solid var(--move);padding:6px 0 1px 16px;margin:0 0 14px -19px}
.change.inserted{border-left-color:var(--in)}.change.deleted{border-left:3px double var(--out)}.change.moved-from{border-left-style:dashed}
.change>:is(h2,h3,h4,h5,h6){margin-top:4px}
li.inserted,li.deleted,li.moved-to,li.moved-from{border-left:3px solid var(--move);padding-left:10px}
li.inserted{border-color:var(--in)}li.deleted{border-color:var(--out);border-left-style:double}li.moved-from{border-left-style:dashed}
:is(tr,td,th).inserted{background:var(--in-soft)}:is(tr,td,th).deleted{background:var(--out-soft)}
.caption{font:600 14.5px/1.45 var(--ui);margin:0 0 8px}
.legend{font:14.5px/1.6 var(--ui);border-top:1px solid var(--line);padding-top:14px}
.legend .label{display:inline-block;margin:0}
.counts{font:15.5px/1.6 var(--ui);padding-left:22px}
main>section:first-child>h2{margin-top:32px}
main .untouched{font:15px/1.5 var(--ui);color:var(--ink-2)}
@media print{:root{--in:#1d5c2e;--in-soft:#fff;--out:#8f1d1d;--out-soft:#fff;--move:#2d4a86;--move-soft:#fff}
main>section>h2{break-before:auto}header{padding-top:0}.label{border:1px solid currentColor}.change{margin-left:0}}
`;
