/** Every inline script of the site is in this file: a page that holds any other is not published. */

/**
 * At the head of a page: sets the colours, text size, width and marks that the reader chose, and the reading face if
 * this visit has it already. Until the scripts are there, for ten seconds at most, it holds clicks on what they are for,
 * and keys that stand for a character and are not typed into a field.
 */
export const FIRST_PAINT =
  "try{for(const n of['theme','size','width','marks'])document.documentElement.dataset[n]=localStorage['postil-'+n]??'';if(sessionStorage.font)document.documentElement.dataset.font=1}catch{};" +
  "q=[];onclick=onkeydown=e=>!(q&&e.timeStamp<1e4&&(e.key?!e.key[1]&e.key>' '&!e.target.form:!e.shiftKey&&e.target.closest('.mention,.ref'))" +
  '&&!(e.ctrlKey|e.metaKey|e.altKey)&&q.push(e))';

/**
 * At the end of a page: after the first paint of its text (not of its ground, whose entry has a shorter name) it asks
 * for the reading face and runs the scripts of type `late` as modules. When all have run, or one has failed, clicks and
 * keys that were held happen anew: the scripts take them or the link itself does.
 */
export const AFTER_PAINT =
  'new PerformanceObserver(l=>{if(l.getEntries().pop().name[11]){' +
  'document.documentElement.dataset.font=1;' +
  "Promise.all([...document.scripts].map(s=>s.type=='late'&&import(s.src)))" +
  '.finally(x=>(x=q,q=0,x.map(e=>e.target.dispatchEvent(new e.constructor(e.type,e)))))' +
  "}}).observe({type:'paint',buffered:1})";

export const INLINE_SCRIPTS: readonly string[] = [FIRST_PAINT, AFTER_PAINT];
