import { type AreaTask, startTask } from '../state/area-tool.ts';
import { useApp } from './app-context.ts';

/** Begins a task on the map: the focus goes there, and what to do is announced. */
export function useStartTask(): (task: AreaTask) => void {
  const { store, words, actions } = useApp();
  return (task) => {
    startTask(store.areaTool, task);
    store.notice.value = words.area.prompts[task];
    actions.focusMap();
  };
}
