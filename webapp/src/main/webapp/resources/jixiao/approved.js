/* While an approved target is adjusted: what was approved stands beside each cell that says something else now. */
(function () {
  'use strict';

  function beside(input, text) {
    var told = document.createElement('span');
    told.id = input.id + '-approved';
    told.className = 'was';
    told.textContent = text;
    (input.closest('.three') || input).after(told);
    input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), told.id].filter(Boolean).join(' '));
  }

  function forget(told) {
    var input = document.getElementById(told.id.replace(/-approved$/, ''));
    if (input && input.getAttribute('aria-describedby')) {
      var left = input.getAttribute('aria-describedby').split(' ').filter(function (id) { return id !== told.id; });
      if (left.length) {
        input.setAttribute('aria-describedby', left.join(' '));
      } else {
        input.removeAttribute('aria-describedby');
      }
    }
    told.remove();
  }

  function show(approved) {
    document.querySelectorAll('form.kept .was').forEach(forget);
    Object.keys(approved).forEach(function (name) {
      var input = window.jixiao.input(name);
      if (input) {
        beside(input, approved[name]);
      }
    });
  }

  document.addEventListener('jixiao:written', function (event) {
    if (event.detail && event.detail.approved) {
      show(event.detail.approved);
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var form = window.jixiao.form();
    if (form && form.dataset.approved) {
      show(JSON.parse(form.dataset.approved));
    }
  });
})();
