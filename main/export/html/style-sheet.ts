/** A figure is as wide as the authors made it, in steps of ten percent. */
const FIGURE_WIDTHS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
  .map(width => `.w${width} img{width:${width}%}`)
  .join('');

/** The look of the page: the tokens of the app, light and dark, and a print form. No fonts are fetched. */
export const STYLE_SHEET = `
:root{color-scheme:light dark;--paper:#fbfaf7;--surface:#fff;--sunken:#f3f1ec;--line:#e3dfd6;--ink:#1d2125;--ink-2:#565d64;
--accent:#0e6a66;--accent-soft:#e2f0ee;--warn:#7a4f00;--warn-soft:#fbf0d9;
--ui:"Source Sans 3","Segoe UI",system-ui,-apple-system,sans-serif;--read:"Source Serif 4",Charter,Georgia,serif;--mono:ui-monospace,Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{--paper:#16181a;--surface:#1d2023;--sunken:#121416;--line:#32373c;--ink:#e8e6e1;--ink-2:#a9afb5;
--accent:#5cc0b8;--accent-soft:#15322f;--warn:#e3b65c;--warn-soft:#33290f}}
*{box-sizing:border-box}
html{scroll-padding-top:24px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.62 var(--read);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:16px;top:-60px;padding:8px 14px;background:var(--surface);font-family:var(--ui);z-index:2}
.skip:focus{top:12px}
header,main,footer{max-width:740px;margin:0 auto;padding:0 24px}
header{padding-top:64px;font-family:var(--ui)}
header .kind{margin:0 0 4px;color:var(--accent);font-weight:600}
h1{font:600 42px/1.12 var(--ui);letter-spacing:-.015em;margin:0 0 24px;text-wrap:balance}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 24px;margin:0 0 32px;font-size:15.5px}
dt{color:var(--ink-2)}dd{margin:0}
.organisations{border-top:1px solid var(--line);padding-top:14px;font-size:15px;line-height:1.5}
.organisations p{margin:0 0 6px;font-weight:600}.organisations ul{margin:0;padding-left:20px}
main h2,main h3,main h4,main h5,main h6{font-family:var(--ui);font-weight:600;line-height:1.25;margin:36px 0 10px;text-wrap:balance}
main h2{font-size:29px;letter-spacing:-.01em;margin-top:64px;padding-top:20px;border-top:1px solid var(--line)}
main h3{font-size:22px}main h4{font-size:18.5px}main h5,main h6{font-size:16.5px}
main .number{color:var(--accent);margin-right:.5em}
p{margin:0 0 14px}li>p{margin-bottom:4px}
ul,ol{margin:0 0 14px;padding-left:26px}li{margin-bottom:2px}li::marker{color:var(--accent)}
:is(ul,ol) :is(ul,ol){margin-bottom:4px}
main :is(ul,ol) ol{list-style-type:lower-alpha}main :is(ul,ol) :is(ul,ol) ol{list-style-type:lower-roman}
blockquote{margin:0 0 14px;padding:2px 0 2px 18px;border-left:3px solid var(--line);color:var(--ink-2);font-style:italic}
sup,sub{line-height:0;font-size:.75em}sup a{text-decoration:none;padding:0 2px}
.question{margin:14px 0 22px;padding:12px 0;border-top:1.5px solid var(--accent);border-bottom:1.5px solid var(--accent);font-family:var(--ui)}
.question .label{color:var(--accent);font-weight:600}
.recommendation{border:1px solid var(--line);border-left:4px solid var(--accent);background:var(--surface);border-radius:6px;padding:18px 24px 8px;margin:18px 0 22px}
main .recommendation :is(h2,h3,h4,h5,h6){font-size:17px;margin:0 0 4px;padding:0;border:0;letter-spacing:0}
.recommendation .label{color:var(--accent)}
.recommendation .grade{font:14.5px/1.45 var(--ui);color:var(--ink-2);margin-bottom:10px}
.grade strong{color:var(--ink)}.circles{letter-spacing:1px}
.example{font:13px/1.4 var(--ui);background:var(--warn-soft);color:var(--warn);border-radius:20px;padding:2px 10px;margin-left:8px;white-space:nowrap}
.hint{font:italic 14.5px/1.45 var(--ui);color:var(--ink-2)}
.warning{font:600 15px/1.45 var(--ui);background:var(--warn-soft);color:var(--warn);border-left:4px solid var(--warn);padding:10px 16px}
pre{font:13px/1.5 var(--mono);background:var(--sunken);border:1px solid var(--line);border-radius:6px;padding:12px 16px;white-space:pre-wrap;overflow-wrap:anywhere}
.table{overflow-x:auto;margin:18px 0 24px}
table{border-collapse:collapse;width:100%;font:14.5px/1.45 var(--ui);border-top:1.5px solid var(--accent);border-bottom:1.5px solid var(--accent)}
caption{text-align:left;font-weight:600;padding-bottom:8px}
th,td{text-align:left;vertical-align:top;padding:7px 10px;border-bottom:1px solid var(--line);min-width:2.6em}
th+th,td+td{min-width:6.5em}
@media screen{.many table{font-size:12.5px}.many :is(th,td){padding:6px 5px}.many :is(th+th,td+td){min-width:2.2em}}
th{font-weight:600;background:var(--sunken)}td p,th p{margin:0 0 4px}td ul,td ol{padding-left:18px}
figure{margin:22px 0 26px}figure img{display:block;height:auto;max-width:100%;background:#fff}
figcaption{font:600 14.5px/1.45 var(--ui);margin-top:8px}
${FIGURE_WIDTHS}
abbr{text-decoration:underline dotted;text-underline-offset:3px}
.notes{margin-top:64px;border-top:1px solid var(--line);font-size:15px}main .notes h2{font-size:22px;border:0;margin-top:12px}
footer{font:14px/1.5 var(--ui);color:var(--ink-2);margin-top:48px;padding-bottom:48px}
footer p{border-top:1px solid var(--line);padding-top:14px}
@media print{
@page{size:A4;margin:22mm 24mm}
:root{--paper:#fff;--surface:#fff;--sunken:#f3f1ec;--line:#d5d0c5;--ink:#000;--ink-2:#444;--accent:#0e6a66;--accent-soft:#e2f0ee;--warn:#7a4f00;--warn-soft:#fbf0d9}
body{font-size:10.5pt;line-height:1.5}.skip{display:none}
header,main,footer{max-width:none;padding:0}header{padding-top:14vh}
h1{font-size:28pt}main h2{font-size:18pt}main h3{font-size:13.5pt}main :is(h4,h5,h6),main .recommendation :is(h2,h3,h4,h5,h6){font-size:11pt}
table,pre,dl,.organisations,.recommendation .grade,.hint,.warning,.notes,footer{font-size:9pt}
main>section>h2{break-before:page;border:0}main h2,main h3,main h4,main h5,main h6,caption{break-after:avoid}
.recommendation,.question,tr,figure{break-inside:avoid}thead{display:table-header-group}.table{overflow:visible}
}
`;
