/** What came is underlined, what went struck through, what moved has dashes: colour only repeats it. */
export const CHANGE_STYLE = `
:root{--in:#1d5c2e;--in-soft:#e6f2e8;--out:#8f1d1d;--out-soft:#fbeaea;--move:#2d4a86;--move-soft:#e8edf8}
@media (prefers-color-scheme:dark){:root{--in:#8fd3a0;--in-soft:#17301e;--out:#f0a3a3;--out-soft:#3a1c1c;--move:#a9c1f5;--move-soft:#1c2640}}
ins{color:var(--in);background:var(--in-soft);text-decoration:underline 2px;text-underline-offset:3px}
del{color:var(--out);background:var(--out-soft);text-decoration:line-through 1.5px}
ins.moved{color:var(--move);background:var(--move-soft);text-decoration:underline dashed 2px}
del.moved{color:var(--move);background:var(--move-soft);text-decoration:line-through dashed 1.5px}
.shaped{text-decoration:underline dotted 2px var(--move);text-underline-offset:4px}
:is(ins,del) a{color:inherit}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sign{display:inline-block;font:600 11.5px/1.3 var(--ui);color:var(--move);text-decoration:none;margin-right:3px;vertical-align:2px}
.sign:target,.sign.current{outline:2px solid var(--move);outline-offset:2px}
.redline main :is(p,h2,h3,h4,h5,h6,pre,figcaption,caption):has(>:is(ins,del,.shaped,.sign)){box-shadow:-11px 0 var(--paper),-13px 0 var(--move)}
.redline .recommendation :is(p,h2,h3,h4,h5,h6):has(>:is(ins,del,.shaped,.sign)){box-shadow:-11px 0 var(--surface),-13px 0 var(--move)}
.redline :is(td,th,li) p:has(>:is(ins,del,.shaped,.sign)){box-shadow:none}
tr.inserted>*{border-left:3px solid var(--in)}tr.deleted>*{border-left:3px double var(--out)}
.what{font:600 14px/1.4 var(--ui);color:var(--move);margin:0 0 6px}
figure.deleted img{opacity:.55}figure.deleted{border-left:3px double var(--out);padding-left:12px}figure.inserted{border-left:3px solid var(--in);padding-left:12px}
main .changes h2{margin-top:40px}
.changes .key{font:14.5px/1.6 var(--ui);gap:4px 16px}
.changes .list{margin-bottom:32px}.changes summary{font:600 15.5px/1.4 var(--ui);color:var(--accent);cursor:pointer;padding:8px 0}
.changes .list ol{list-style:none;padding:0;font:14.5px/1.5 var(--ui)}.changes li{padding:5px 0;border-bottom:1px solid var(--line)}.changes li::marker{content:none}
.changes .about{display:block;color:var(--ink-2);font-size:13.5px}
.changes li:target{box-shadow:-11px 0 var(--paper),-13px 0 var(--move)}
.change-bar{position:fixed;z-index:2;right:16px;bottom:16px;display:flex;align-items:center;gap:10px;max-width:calc(100vw - 32px);padding:8px;border:1px solid var(--line);border-radius:8px;background:var(--surface);box-shadow:0 2px 12px #0003}
.change-bar p{margin:0;font:14.5px/1.3 var(--ui)}
.redline footer{padding-bottom:96px}
@media print{
:root{--in:#000;--in-soft:#fff;--out:#000;--out-soft:#fff;--move:#333;--move-soft:#fff}
.change-bar{display:none}.list::details-content{content-visibility:visible;display:block;block-size:auto}
.list>summary{list-style:none;color:#000}.list>summary::-webkit-details-marker{display:none}
.sign,.changes .list ol,.changes .about,.changes .key{font-size:8.5pt}
.redline main :is(p,h2,h3,h4,h5,h6,pre,figcaption,caption):has(>:is(ins,del,.shaped,.sign)){-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
