/** The mark of the house. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" rx="3.5" />
    <path class="bowl" d="M4 6.5V9a4 4 0 0 0 8 0V6.5" />
    <path class="stroke" d="M7.25 5 9.75 2.5" />
  </svg>
);
