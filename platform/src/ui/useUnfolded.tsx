import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isUnfolded, withUnfolded } from '../kernel/unfolded.ts';

/** Whether a part of a page is unfolded, and how to fold it: the page's address keeps it, in the place of what stood there before. */
export function useUnfolded(part: string): readonly [boolean, (isOpen: boolean) => void] {
  const navigate = useNavigate();
  const isOpen = useSearch({ strict: false, select: ({ unfolded }) => isUnfolded(unfolded, part) });
  const unfold = useCallback(
    (to: boolean) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, unfolded: withUnfolded(before.unfolded, part, to) }),
        hash: true,
        hashScrollIntoView: false,
        replace: true,
        resetScroll: false,
      }),
    [navigate, part],
  );
  return [isOpen, unfold];
}
