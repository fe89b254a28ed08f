/** What lies below a recommendation: folded on screen, open on paper. */
export const LAYER_STYLE = `
.tools{margin:24px 0 0}
.layer{border-top:1px solid var(--line);margin:0 -24px;padding:0 24px}
.recommendation>.layer:last-child{margin-bottom:-8px}
.layer>summary{font:600 15.5px/1.4 var(--ui);color:var(--accent);padding:11px 24px;margin:0 -24px;cursor:pointer}
.layer>summary:hover{background:var(--accent-soft)}
.layer[open]>summary{margin-bottom:6px}
:not(.recommendation)>.layer{margin-inline:0;border:1px solid var(--line);border-bottom:0;background:var(--surface)}
:not(.recommendation)>.layer.evidence,:not(.recommendation)>.layer:not(:has(+.layer)){border-bottom:1px solid var(--line);margin-bottom:22px}
main .recommendation .layer :is(h3,h4,h5,h6){font-size:16.5px;margin:24px 0 8px}
.meaning{grid-template-columns:minmax(8em,max-content) 1fr;font:15px/1.5 var(--ui);margin:8px 0 14px}.meaning dt{color:var(--ink);font-weight:600}
@media screen and (max-width:500px){.recommendation{padding-inline:16px}.layer{margin-inline:-16px;padding-inline:16px}.layer>summary{margin-inline:-16px;padding-inline:16px}.meaning{grid-template-columns:1fr}.meaning dd{margin-bottom:8px}}
@media print{
.meaning{font-size:9.5pt}
.layer,.layer>summary{margin-inline:0!important;padding-inline:0}.layer{border:0!important}
.layer::details-content{content-visibility:visible;display:block;block-size:auto}
.layer>summary{list-style:none;color:#000;break-after:avoid}.layer>summary::-webkit-details-marker{display:none}
.recommendation:has(.layer){break-inside:auto;-webkit-box-decoration-break:clone;box-decoration-break:clone}
}
`;
