import { createTheme, MantineProvider, type MantineColorsTuple } from '@mantine/core';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Locale, Messages } from '../lib/messages';

export const TEXT_SIZES = ['small', 'normal', 'large', 'huge'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export type Scheme = 'light' | 'dark' | 'auto';

/** What a person chose for this device; `public/display.js` reads the same entry before the first paint. */
interface DisplayChoice {
  readonly size: TextSize;
  readonly scheme: Scheme;
  readonly locale: Locale;
}

interface Display extends DisplayChoice {
  choose: (change: Partial<DisplayChoice>) => void;
}

const STORAGE_KEY = 'chidao.display';
const DEFAULTS: DisplayChoice = { size: 'normal', scheme: 'auto', locale: 'vi' };
const DisplayContext = createContext<Display | null>(null);

const INK: MantineColorsTuple = [
  '#eef2f8',
  '#dbe3ef',
  '#b6c6dd',
  '#8ea7ca',
  '#6d8cba',
  '#4f72a4',
  '#34568a',
  '#1d3557',
  '#182c49',
  '#12213a',
];

// Sizes stay in rem, so A− A A+ is one root size; the colours themselves live in tokens.css.
const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink: INK },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

function readChoice(): DisplayChoice {
  try {
    const saved = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as Partial<DisplayChoice>;
    return {
      size: TEXT_SIZES.find((size) => size === saved.size) ?? DEFAULTS.size,
      scheme: saved.scheme === 'light' || saved.scheme === 'dark' ? saved.scheme : 'auto',
      locale: saved.locale === 'en' ? 'en' : 'vi',
    };
  } catch {
    return DEFAULTS;
  }
}

function useSystemDark(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia('(prefers-color-scheme: dark)');
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia('(prefers-color-scheme: dark)').matches,
  );
}

/** Text size, colours and language for everything inside. */
export function DisplayProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(readChoice);
  const systemDark = useSystemDark();
  const resolved = choice.scheme === 'auto' ? (systemDark ? 'dark' : 'light') : choice.scheme;

  useEffect(() => {
    document.documentElement.dataset.textSize = choice.size;
    document.documentElement.lang = choice.locale;
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(choice));
    } catch {
      // A browser without storage forgets the choice at the next visit, nothing else.
    }
  }, [choice]);

  const choose = useCallback(
    (change: Partial<DisplayChoice>) => setChoice((before) => ({ ...before, ...change })),
    [],
  );
  const display = useMemo(() => ({ ...choice, choose }), [choice, choose]);
  return (
    <DisplayContext value={display}>
      <MantineProvider
        theme={theme}
        forceColorScheme={resolved}
        withCssVariables={false}
        withGlobalClasses={false}
        getStyleNonce={styleNonce}
      >
        {children}
      </MantineProvider>
    </DisplayContext>
  );
}

/** The few styles added at run time are allowed by the nonce of the page they are added to. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}

export function useDisplay(): Display {
  const display = use(DisplayContext);
  if (!display) throw new Error('DisplayProvider is missing');
  return display;
}

export function useLocale(): Locale {
  return useDisplay().locale;
}

/** The texts of a feature in the chosen language. */
export function useMessages<T>(messages: Messages<T>): Messages<T>['vi'] {
  return messages[useLocale()];
}
