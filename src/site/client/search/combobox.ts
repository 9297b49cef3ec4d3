/** What a combobox lets its owner do. */
export interface Combobox {
  /** No option is active any more: the list is about to change, or the reader types on. */
  release(): void;
}

/**
 * The keys of a combobox whose list stands open below its field (APG, editable combobox with list autocomplete): the
 * focus stays in the field, arrows, Home and End move the active option, Enter opens it. Without an active option all
 * keys but the vertical arrows are the field's own. Options are links with an id and `role="option"`.
 */
export function combobox(field: HTMLInputElement, list: HTMLElement): Combobox {
  let active: HTMLElement | undefined;

  const activate = (option: HTMLElement | undefined) => {
    active?.removeAttribute('aria-selected');
    active = option;
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const at = active ? options.indexOf(active) : -1;
    let to: number;
    if (event.key === 'ArrowDown') to = at + 1;
    else if (event.key === 'ArrowUp') to = at < 0 ? options.length - 1 : at - 1;
    else if (event.key === 'Home' && active && !event.shiftKey) to = 0;
    else if (event.key === 'End' && active && !event.shiftKey) to = options.length - 1;
    else if (event.key === 'Enter' && active) {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      active.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
      return;
    } else return;
    event.preventDefault();
    // Beyond either end lies the field itself.
    activate(options[to]);
  });
  // A press on an option must not take the focus out of the field.
  list.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[role="option"]')) event.preventDefault();
  });
  return { release: () => activate(undefined) };
}
