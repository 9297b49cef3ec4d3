try {
  const { dataset } = document.documentElement;
  for (const name of ['theme', 'size', 'width', 'marks', 'how', 'keys']) {
    dataset[name] = localStorage.getItem(`postil-${name}`) ?? '';
  }
  if (sessionStorage.getItem('postil-face')) dataset.font = '1';
} catch {
  // Storage is forbidden: the page is as it comes.
}
