import { FileButton } from '@mantine/core';
import { useRef, type ReactNode } from 'react';

/** HEIC is not among them, so that phones hand over a JPEG instead. */
const TAKEN = 'application/pdf,image/jpeg,image/png,image/tiff,.zip,.dcm';

interface PickFilesProps {
  onPick: (files: File[]) => void;
  /** Opens the camera of a phone. */
  isCamera?: boolean;
  isOne?: boolean;
  children: (props: { onClick: () => void }) => ReactNode;
}

/** A button that lets somebody choose files. The same file can be chosen again after it was not taken. */
export function PickFiles({ onPick, isCamera = false, isOne = false, children }: PickFilesProps) {
  const reset = useRef<() => void>(null);
  return (
    <FileButton<true>
      multiple={(!isCamera && !isOne) as true}
      accept={isCamera ? 'image/jpeg,image/png' : TAKEN}
      {...(isCamera ? { capture: 'environment' as const } : {})}
      resetRef={reset}
      onChange={(picked: File[] | File | null) => {
        const files = picked === null ? [] : Array.isArray(picked) ? picked : [picked];
        reset.current?.();
        onPick(files);
      }}
    >
      {children}
    </FileButton>
  );
}
