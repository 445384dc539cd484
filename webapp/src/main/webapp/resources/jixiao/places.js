/*
 * What is said of a form leads to the cell that it is said of: by a link on the page, or by the address of the page.
 */
(function () {
  'use strict';

  function go(cell) {
    var place = cell && jixiao.input(cell);
    var input = place && (place.name ? place : place.querySelector('input, textarea, select'));
    if (input) {
      input.focus();
      input.scrollIntoView({ block: 'center' });
    }
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a.to-path') : null;
    if (link) {
      event.preventDefault();
      go(link.dataset.cell);
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    if (jixiao.form()) {
      go(jixiao.form().dataset.meant);
    }
  });
})();
