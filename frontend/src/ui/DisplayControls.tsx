import { AutoIcon, MoonIcon, SunIcon } from './icons';
import { TEXT_SIZES, useDisplay, useMessages, type Scheme } from './display';
import classes from './DisplayControls.module.css';
import { uiMessages } from './messages';

/** A− A A+: steps of the root size; a second A+ reaches 150 %. */
export function TextSizeControl() {
  const { size, choose } = useDisplay();
  const t = useMessages(uiMessages);
  const index = TEXT_SIZES.indexOf(size);
  const step = (to: number) => {
    const next = TEXT_SIZES[to];
    if (next) choose({ size: next });
  };
  return (
    <div role="group" aria-label={t.textSize} className={classes.group}>
      <button
        type="button"
        className={classes.small}
        aria-label={t.smaller}
        disabled={index === 0}
        onClick={() => step(index - 1)}
      >
        A−
      </button>
      <button
        type="button"
        aria-label={t.normal}
        aria-pressed={size === 'normal'}
        onClick={() => choose({ size: 'normal' })}
      >
        A
      </button>
      <button
        type="button"
        className={classes.large}
        aria-label={t.larger}
        disabled={index === TEXT_SIZES.length - 1}
        onClick={() => step(index + 1)}
      >
        A+
      </button>
    </div>
  );
}

const SCHEMES: readonly { readonly scheme: Scheme; readonly Icon: typeof SunIcon }[] = [
  { scheme: 'light', Icon: SunIcon },
  { scheme: 'dark', Icon: MoonIcon },
  { scheme: 'auto', Icon: AutoIcon },
];

export function SchemeControl() {
  const { scheme, choose } = useDisplay();
  const t = useMessages(uiMessages);
  return (
    <div role="group" aria-label={t.scheme} className={classes.group}>
      {SCHEMES.map(({ scheme: each, Icon }) => (
        <button
          key={each}
          type="button"
          aria-label={t[each]}
          title={t[each]}
          aria-pressed={scheme === each}
          onClick={() => choose({ scheme: each })}
        >
          <Icon size={1.125} />
        </button>
      ))}
    </div>
  );
}

export function LanguageControl() {
  const { locale, choose } = useDisplay();
  const t = useMessages(uiMessages);
  return (
    <div role="group" aria-label={t.language} className={classes.group}>
      <button
        type="button"
        lang="vi"
        aria-label="Tiếng Việt"
        aria-pressed={locale === 'vi'}
        onClick={() => choose({ locale: 'vi' })}
      >
        VI
      </button>
      <button
        type="button"
        lang="en"
        aria-label="English"
        aria-pressed={locale === 'en'}
        onClick={() => choose({ locale: 'en' })}
      >
        EN
      </button>
    </div>
  );
}
