import { storeChoice } from './stored-choice.ts';

/** Takes the line on how to read an article away for good when the reader says so. */
export function howToRead(): void {
  document.querySelector('.how button')?.addEventListener('click', () => {
    document.documentElement.dataset.how = 'known';
    storeChoice('how', 'known');
  });
}
