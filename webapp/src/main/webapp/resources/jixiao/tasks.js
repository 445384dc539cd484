/*
 * What the quality review finds comes after the page, for all tasks at once: it is told in the row of each. A target in
 * which something blocks is not ready, however complete it is.
 */
(function () {
  'use strict';

  function tell(found) {
    var row = document.querySelector('[data-task="' + found.dataset.target + '"]');
    var task = row && row.querySelector('.task.wait');
    if (row) {
      row.querySelector('.found').innerHTML = found.innerHTML;
    }
    if (!task || !found.querySelector('.block')) {
      return 0;
    }
    task.className = 'task todo';
    task.textContent = found.dataset.state;
    return 1;
  }

  function show() {
    var open = document.getElementById('open');
    var more = 0;
    document.querySelectorAll('.found-in').forEach(function (found) {
      more += tell(found);
      found.remove();
    });
    if (more && open) {
      open.dataset.open = Number(open.dataset.open) + more;
      open.textContent = open.dataset.words.replace('{0}', open.dataset.open);
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    show();
    new MutationObserver(show).observe(document.getElementById('content'), { childList: true, subtree: true });
  });
})();
