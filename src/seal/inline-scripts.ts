/** Every inline script of the site is in this file: a page that holds any other is not published. */

/** At the head of a page: sets the colours, text size, width and marks that the reader chose, and the reading face if this visit has it already. */
export const FIRST_PAINT =
  "try{for(const n of['theme','size','width','marks'])document.documentElement.dataset[n]=localStorage['postil-'+n]??'';if(sessionStorage.font)document.documentElement.dataset.font=1}catch{}";

/**
 * At the end of a page: after the first paint of its text (not of its ground, whose entry has a shorter name) it asks
 * for the reading face and runs the scripts of type `late` as modules. A click before that on what they are for is
 * held, and given to them, or to the link itself if they fail. Where no paint is told of, links go on being links.
 */
export const AFTER_PAINT =
  '{let d=document,q=[];new PerformanceObserver(l=>{if(l.getEntries().pop().name[11]){' +
  'd.documentElement.dataset.font=1;' +
  "for(const s of d.scripts)s.type!='late'||" +
  'import(s.src).finally(x=>(x=q,q=0,x&&x.map(t=>t.click())))' +
  "}}).observe({type:'paint',buffered:1});" +
  "addEventListener('click',e=>q&&e.target.closest('.mention,.ref')&&!(e.ctrlKey|e.metaKey|e.shiftKey)&&" +
  'e.preventDefault(q.push(e.target)),1)}';

export const INLINE_SCRIPTS: readonly string[] = [FIRST_PAINT, AFTER_PAINT];
