// Runs before the first paint so that text size, colours and language do not jump.
(function () {
  var root = document.documentElement;
  var saved = {};
  try {
    saved = JSON.parse(localStorage.getItem('chidao.display') || '{}');
  } catch {
    saved = {};
  }
  var dark =
    saved.scheme === 'dark' ||
    (saved.scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.setAttribute('data-text-size', saved.size || 'normal');
  root.lang = saved.locale === 'en' ? 'en' : 'vi';
})();
