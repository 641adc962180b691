/** Grey bars where rows will stand. The page's live region says what is awaited. */
export function Skeleton({ rows, class: className = '' }: { rows: number; class?: string }) {
  return (
    <div class={`skeleton ${className}`} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}
