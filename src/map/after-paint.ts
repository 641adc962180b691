/** Does something once the browser has drawn its next picture: a task that is asked for in a frame comes after that frame. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(work);
  });
}
