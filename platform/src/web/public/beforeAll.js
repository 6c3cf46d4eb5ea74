// Before zod is loaded: it would try whether code may be made from text, which the content-security policy refuses and browsers report.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
// Before the first paint: the theme the reader chose, if any. A frame elsewhere may not be allowed to remember.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {}
