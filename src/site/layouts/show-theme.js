try {
  document.documentElement.dataset.theme = localStorage.getItem('postil-theme') ?? '';
} catch {} // Storage may be forbidden.
