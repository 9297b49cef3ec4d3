/** Every inline script of the site is in this file: a page that holds any other is not published. */

/** At the head of a page: sets the colours, text size, width and marks that the reader chose, and the reading face if this visit has it already. */
export const FIRST_PAINT =
  "try{for(const n of['theme','size','width','marks'])document.documentElement.dataset[n]=localStorage['postil-'+n]??'';if(sessionStorage.font)document.documentElement.dataset.font=1}catch{}";

/**
 * At the end of a page: after the first paint of its text it asks for the reading face and runs the scripts of type `late` as
 * modules. A click before that on what they are for is held, and given to them, or to the link itself if they fail.
 */
export const AFTER_PAINT =
  "{const d=document,q=[],c='click',h=e=>{" +
  "if(e.target.closest('.mention,.ref')&&!(e.ctrlKey|e.metaKey|e.shiftKey))e.preventDefault(q.push(e.target))};" +
  'addEventListener(c,h,1);' +
  'const f=()=>{d.documentElement.dataset.font=1;' +
  "for(const s of d.scripts)if(s.type=='late')" +
  'import(s.src).finally(()=>{removeEventListener(c,h,1);q.splice(0).map(t=>t.click())})};' +
  "try{PerformanceObserver.supportedEntryTypes.includes('paint')||x;new PerformanceObserver(l=>l.getEntriesByName('first-contentful-paint')[0]&&f()).observe({type:'paint',buffered:1})}catch{f()}}";

export const INLINE_SCRIPTS: readonly string[] = [FIRST_PAINT, AFTER_PAINT];
