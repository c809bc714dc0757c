// Runs before the first paint: the chosen theme, else the system's.
(function () {
  var root = document.documentElement;
  var chosen;
  try {
    chosen = localStorage.getItem('service-camp:theme');
  } catch (error) {
    chosen = null;
  }
  var night = chosen ? chosen === 'night' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = night ? 'night' : 'day';
})();
