// Loaded before the page is painted, so that a remembered theme does not flash. The policy allows no inline script.
try {
  const chosen = localStorage.getItem('theme')
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen
} catch {
  // a browser that keeps nothing follows the device
}
