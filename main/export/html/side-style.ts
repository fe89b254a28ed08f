/** The contents and the search beside the text; a sheet over it on a small screen once the script runs. */
export const SIDE_STYLE = `
#page_side{font:14.5px/1.4 var(--ui);max-width:740px;margin:32px auto 0;padding:0 24px}
nav .label{display:none;margin:0 0 12px;font-weight:600;color:var(--ink-2)}
nav summary{cursor:pointer;font-weight:600;padding:8px 0}
nav ol{list-style:none;margin:0;padding:0}nav ol ol{padding-left:14px}
nav li{position:relative}nav li::marker{content:none}
nav a{display:flex;gap:10px;padding:4px 8px;margin-left:-8px;border-radius:4px;color:var(--ink);text-decoration:none}
nav a:hover{background:var(--accent-soft);color:var(--accent)}
nav a[aria-current]{background:var(--accent-soft);color:var(--accent);box-shadow:inset 3px 0 var(--accent);font-weight:600}
nav .n{flex:none;color:var(--ink-2);min-width:1.4em;font-variant-numeric:tabular-nums}
nav a[aria-current] .n{color:inherit}
nav>details>ol>li>a{font-weight:600;margin-top:6px}
.fold+a{padding-right:32px}
.fold{position:absolute;right:0;top:0;width:28px;height:28px;padding:0;border:0;border-radius:4px;background:none;color:var(--ink-2);cursor:pointer}
nav>details>ol>li>.fold{top:4px}
.fold::before{content:"";display:block;width:7px;height:7px;margin:auto;border:solid currentColor;border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translate(-1px,-1px)}
.fold[aria-expanded=false]::before{transform:rotate(-45deg)}
.fold:hover{background:var(--accent-soft);color:var(--accent)}
[hidden]{display:none!important}
search .field{display:grid;grid-template-columns:1fr auto;gap:4px 8px;margin:0 0 6px}
search label{font-weight:600}
kbd{font:12px/1.5 var(--ui);color:var(--ink-2);border:1px solid var(--line);border-radius:4px;padding:0 6px;align-self:center}
search input{grid-column:1/-1;font:inherit;font-size:16px;width:100%;min-width:0;padding:8px 10px;border:1px solid var(--ink-2);border-radius:6px;background:var(--surface);color:var(--ink)}
search [role=status]{margin:0 0 8px;color:var(--ink-2)}
search .hits{list-style:none;margin:0;padding:0}.hits li::marker{content:none}.hits .where{display:block;margin:12px 0 2px;font-weight:600;font-size:13.5px}
.hits a{display:block;padding:5px 8px;margin-left:-8px;border-radius:4px;color:var(--ink);text-decoration:none}
.hits a:hover,.hits a[aria-current]{background:var(--accent-soft)}.hits a[aria-current]{box-shadow:inset 3px 0 var(--accent)}
mark{background:var(--warn-soft);color:inherit;font-weight:600;text-decoration:underline}
::highlight(hit){background-color:var(--warn-soft);text-decoration:underline}
::highlight(hit-current){background-color:var(--warn);color:var(--paper)}
main :focus:not(:focus-visible){outline:none}
.bar,.leave,.tools button,.change-bar button{font:600 14.5px/1.4 var(--ui)}
.leave,.tools button,.change-bar button{padding:6px 12px;border:1px solid var(--line);border-radius:6px;background:var(--surface);color:var(--accent);cursor:pointer}
:is(.leave,.tools button,.change-bar button):hover{background:var(--accent-soft)}
.leave{display:none;margin:0 0 8px auto}
@media screen and (min-width:1080px){
body{display:grid;grid-template-columns:300px minmax(0,1fr);grid-template-rows:auto 1fr auto}
header,main,footer{grid-column:2;width:100%}
#page_side{grid-column:1;grid-row:1/4;margin:0;max-width:none;padding:0;background:var(--sunken);border-right:1px solid var(--line)}
.bar{display:none}
@supports selector(::details-content){
nav>details::details-content{content-visibility:visible;display:block;block-size:auto}
nav summary{display:none}nav .label{display:block}
nav>details{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:24px 20px}
}
.scripted #page_side{position:sticky;top:0;align-self:start;height:100vh;display:flex;flex-direction:column}
.scripted search{flex:none;padding:20px 20px 8px}
.scripted search.has-query{flex:1;min-height:0;display:flex;flex-direction:column}
.scripted .hits{flex:1;min-height:0;overflow-y:auto;padding:0 8px 24px}.has-query~nav{display:none}
.scripted nav{flex:1;min-height:0;overflow-y:auto;padding:4px 20px 32px;border-top:1px solid var(--line)}
.scripted nav>details{position:static;max-height:none;overflow:visible;padding:12px 0 0}
.scripted nav summary{display:none}.scripted nav .label{display:block}
}
@media screen and (max-width:1079px){
.scripted body{padding-top:52px}.scripted{scroll-padding-top:68px}
.bar{position:fixed;z-index:3;top:0;left:0;right:0;display:flex;gap:1px;background:var(--line);border-bottom:1px solid var(--line)}
.bar button{flex:1;font:inherit;padding:15px 8px;border:0;background:var(--paper);color:var(--accent);cursor:pointer}
.bar button:focus-visible{outline-offset:-4px}
.skip{z-index:4}
.scripted #page_side{display:none}
.side-open{overflow:hidden}
.side-open #page_side{display:block;position:fixed;z-index:5;inset:0 auto 0 0;width:min(360px,calc(100vw - 40px));margin:0;padding:16px 20px 48px;overflow-y:auto;background:var(--paper);box-shadow:0 0 24px #0006}
.side-open .leave{display:block}kbd{display:none}
.side-open body::before{content:"";position:fixed;z-index:4;inset:0;background:#0008}.has-query~nav{display:none}
.side-open nav summary{display:none}.side-open nav .label{display:block;margin-top:16px}
nav a,.hits a{padding-block:9px}.fold{height:40px;width:40px}
.fold+a{padding-right:44px}
}
@media print{#page_side,.bar,.tools{display:none}}
`;
