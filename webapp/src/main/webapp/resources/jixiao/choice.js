/*
 * Several rows of the inbox are chosen at once; how many they are is told, and nothing is sent where none is.
 */
(function () {
  'use strict';

  function boxes() {
    return Array.prototype.slice.call(document.querySelectorAll('#chosen input[name=ids]'));
  }

  function count() {
    var told = document.getElementById('howMany');
    var chosen = boxes().filter(function (box) { return box.checked; }).length;
    told.textContent = told.dataset.words.replace('{0}', chosen);
    document.getElementById('together').disabled = chosen === 0;
  }

  var FITS = {
    all: function () { return true; },
    calm: function (box) { return box.dataset.doubts === '0' && box.dataset.round === '1'; },
    lowRisk: function (box) { return box.dataset.lowRisk === 'true'; }
  };

  document.addEventListener('DOMContentLoaded', function () {
    var form = document.getElementById('chosen');
    form.addEventListener('change', count);
    form.addEventListener('click', function (event) {
      var choose = event.target.closest('[data-choose]');
      if (choose) {
        boxes().forEach(function (box) { box.checked = FITS[choose.dataset.choose](box); });
        count();
      }
    });
    count();
  });
})();
