/** The instrument of the name: an arc, a mast and the arm that reads how far it still is. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 14.6a11 11 0 0 0 14 0" />
      <path d="M10 2.6v14.2" />
      <path d="M10 2.6l4.4 12.6" />
    </svg>
  );
}
