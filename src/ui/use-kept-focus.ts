import { useEffect } from 'preact/hooks';

const CONTROLS = 'button, a[href], input, summary, [tabindex="0"]';
/** What holds controls that belong together. */
const GROUPS = 'ul, ol, fieldset, section, nav, aside, main';

/**
 * Gives the focus to a neighbour where the control that has it is taken away, as a filter's chip is when it is pressed:
 * to the next in the innermost group that is still there, else to the one before. What moves the focus itself comes first.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { control: Element; groups: readonly Element[]; controls: readonly HTMLElement[] } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = {
        control: target,
        groups: groupsOf(target),
        controls: [...document.querySelectorAll<HTMLElement>(CONTROLS)],
      };
    };
    const forget = ({ target }: FocusEvent): void => {
      // What is taken away may lose the focus just before it is.
      queueMicrotask(() => {
        if (target === last?.control && last?.control.isConnected === true) last = null;
      });
    };
    const watcher = new MutationObserver(() => {
      if (last === null || last.control.isConnected || document.activeElement !== document.body) return;
      const { control, groups, controls } = last;
      last = null;
      const at = controls.indexOf(control as HTMLElement);
      const group = groups.find((element) => element.isConnected);
      const isThere = (element: HTMLElement): boolean => group?.contains(element) === true && element.checkVisibility();
      const next = controls.slice(at + 1).find(isThere);
      (next ?? controls.slice(0, at).findLast(isThere))?.focus();
    });
    addEventListener('focusin', remember);
    addEventListener('focusout', forget);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', remember);
      removeEventListener('focusout', forget);
      watcher.disconnect();
    };
  }, []);
}

/** The groups that something stands in, innermost first. */
function groupsOf(element: Element): Element[] {
  const group = element.parentElement?.closest(GROUPS) ?? null;
  return group === null ? [] : [group, ...groupsOf(group)];
}
