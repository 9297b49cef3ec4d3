try {
  document.documentElement.dataset.theme = localStorage.getItem('postil-theme') ?? '';
} catch {
  // Storage is forbidden: the page is as it comes.
}
