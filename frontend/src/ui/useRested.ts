import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** The value once it has rested, so that typing does not ask the server at every letter. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
