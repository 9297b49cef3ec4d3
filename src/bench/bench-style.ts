/** The style of the bench, in its own tree: nothing of it reaches the page, nor the page's into it. */
export const BENCH_STYLE = `
:host { all: initial; font: 15px/1.45 system-ui, sans-serif; color: light-dark(#1c1c1c, #eee); color-scheme: light dark }
* { box-sizing: border-box }
[hidden] { display: none !important }
.bar, .panel, .dock { position: fixed; z-index: 2147483000; background: light-dark(#fff, #222);
  border: 1px solid light-dark(#888, #777); border-radius: 6px; box-shadow: 0 2px 10px #0005 }
.bar { display: flex; flex-wrap: wrap; gap: 4px; padding: 4px; max-width: calc(100vw - 16px) }
.dock { inset: auto auto 8px 8px; padding: 4px; display: flex; flex-wrap: wrap; gap: 4px; align-items: center;
  max-width: calc(100vw - 16px) }
.dock p { margin: 0 6px; max-width: 60ch }
@media (min-width: 900px) { .dock:has(~ .panel:not([hidden])) { max-width: calc(100vw - 464px) } }
.panel { inset: 8px 8px 8px auto; width: min(440px, calc(100vw - 16px)); padding: 12px; overflow: auto }
h2 { font-size: 17px; margin: 0 0 8px } h3 { font-size: 15px; margin: 12px 0 4px }
label { display: block; margin: 8px 0 } label > span { display: block; font-weight: 600 }
label.tick { display: flex; gap: 6px; align-items: baseline } label.tick > span { font-weight: 400 }
input:not([type=checkbox], [type=radio]), textarea, select { width: 100%; font: inherit; color: inherit; padding: 4px 6px;
  background: light-dark(#fff, #111); border: 1px solid light-dark(#777, #888); border-radius: 4px }
textarea { min-height: 6em; max-height: 60dvh; field-sizing: content }
.work { margin: 8px 0 } .work p { margin: 0 0 4px } .work .row { flex-wrap: nowrap } .work .row input:last-child { width: 8em }
.later { border-left: 4px solid light-dark(#ddd, #444); padding: 0 0 0 10px; margin: 8px 0 } legend { padding: 0; font-weight: 600 }
button { font: inherit; color: inherit; min-height: 28px; padding: 3px 10px; border: 1px solid light-dark(#777, #888);
  border-radius: 4px; background: light-dark(#f2f2f2, #333); cursor: pointer }
button.main { background: light-dark(#0b4f9e, #8ab8f5); color: light-dark(#fff, #111); border-color: transparent }
button:disabled { opacity: .5; cursor: default }
:focus-visible { outline: 2px solid light-dark(#0b4f9e, #8ab8f5); outline-offset: 1px }
@media (max-width: 899px) { .panel { inset: auto 8px 8px; width: auto; max-height: 60dvh } }
.panel form > .row { position: sticky; bottom: -12px; margin: 8px -12px -12px; padding: 8px 12px; background: inherit;
  border-top: 1px solid light-dark(#ddd, #444) }
.panel form { background: inherit }
ul { list-style: none; margin: 0; padding: 0 } li { margin: 4px 0 }
li:has(> button) { display: flex; gap: 8px; align-items: baseline } li > button { flex: none } fieldset { border: 0; margin: 0; padding: 0 }
details > summary { cursor: pointer; min-height: 24px } .preview { padding: 0 10px; border-left: 4px solid light-dark(#ddd, #444) }
mark { background: light-dark(#ffe9a8, #4a3b00); color: inherit }
.finding { margin: 10px 0; padding: 0 0 0 10px; border-left: 4px solid light-dark(#777, #999) }
.finding.error { border-color: light-dark(#a30000, #ff9d9d) } .finding.warning { border-color: light-dark(#9a6700, #e3b341) }
.finding p { margin: 0 0 4px; overflow-wrap: anywhere } .finding label { margin: 0; flex: 1 }
.link { border: 0; padding: 0; background: none; text-decoration: underline; text-align: left; min-height: 24px;
  color: light-dark(#0b4f9e, #8ab8f5) }
.page { max-width: 760px; margin: 24px auto; padding: 0 16px }
.page .dock { position: static; box-shadow: none; margin: 0 0 16px } h1 { font-size: 22px; margin: 0 0 4px }
.said { white-space: pre-wrap } .row > .said { flex-basis: 100%; margin: 0 } .said:empty { display: none } .bad { color: light-dark(#a30000, #ff9d9d) } .row { display: flex; gap: 6px; flex-wrap: wrap }
small { color: light-dark(#555, #bbb) }
@media print { :host { display: none } }
`;

/** What the bench says of the page around it. */
export const OVER_PAGE = `
:root:has(#postil-bench[data-open]) .link-offer { display: none }
`;
