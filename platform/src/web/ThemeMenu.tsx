import { Menu } from '@base-ui/react/menu';
import { useState, type ReactNode } from 'react';
import { words } from './words.ts';

type Theme = keyof typeof words.themes;

/** Light, dark, or as the system has it; remembered by the browser. */
export function ThemeMenu(): ReactNode {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="bar-button icon-only" aria-label={words.theme}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="z-30">
          <Menu.Popup className="popup">
            <Menu.RadioGroup
              value={theme}
              onValueChange={(chosen: Theme) => {
                setTheme(chosen);
                apply(chosen);
              }}
            >
              {(Object.keys(words.themes) as Theme[]).map((one) => (
                <Menu.RadioItem key={one} value={one} className="option" closeOnClick>
                  <span className="w-4 flex-none">
                    <Menu.RadioItemIndicator aria-hidden="true">✓</Menu.RadioItemIndicator>
                  </span>
                  {words.themes[one]}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** A browser that keeps nothing still changes the page that is open. */
function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {}
}
