/*
 * What changed in a paper since it was looked at last: the page opens on it, c leads from change to change (C back), Enter to
 * the place on the paper; whatever changed is marked there, too.
 */
(function () {
  'use strict';

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('#changed tr[data-field]'));
  }

  function place(row) {
    return Array.prototype.filter.call(document.querySelectorAll('.paper [data-field]'), function (one) {
      return one.dataset.field === row.dataset.field;
    })[0] || null;
  }

  function go(by) {
    var all = rows();
    var here = all.indexOf(document.activeElement);
    var next = here < 0 ? 0 : Math.max(0, Math.min(all.length - 1, here + by));
    if (all[next]) {
      all[next].focus();
    }
  }

  function show(row) {
    var where = place(row);
    if (where) {
      where.tabIndex = 0;
      where.focus({ preventScroll: true });
      where.scrollIntoView({ block: 'center' });
    }
  }

  document.addEventListener('keydown', function (event) {
    var row = event.target.closest && event.target.closest('#changed tr[data-field]');
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing
        || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || !rows().length) {
      return;
    }
    if (event.key === 'c' || event.key === 'C') {
      event.preventDefault();
      go(event.key === 'c' ? 1 : -1);
    } else if (event.key === 'Enter' && row) {
      event.preventDefault();
      show(row);
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    rows().forEach(function (row) {
      var where = place(row);
      if (where) {
        where.classList.add('changed-here');
      }
    });
    if (rows().length && document.getElementById('changed').dataset.open === 'true') {
      rows()[0].focus();
    }
  });
})();
