/*
 * What stands beside the form follows the cell with the focus; what is found is marked at its cell, quietly, and counted
 * on top.
 */
(function () {
  'use strict';

  var PAUSE = 250;
  var timer = null;
  var shown = 'name';

  function panel() {
    return document.querySelector('.panel');
  }

  function findings() {
    return Array.prototype.slice.call(document.querySelectorAll('ol.findings > li:not(.of-text)'));
  }

  function cellOf(finding) {
    var link = finding.querySelector('a.to-path');
    return link ? link.dataset.cell : '';
  }

  function weight(finding) {
    return finding.classList.contains('answered') ? 'hint'
      : ['block', 'warn'].filter(function (style) { return finding.classList.contains(style); })[0] || 'hint';
  }

  function mark() {
    var counts = { block: 0, warn: 0 };
    document.querySelectorAll('.has-block, .has-warn').forEach(function (marked) {
      marked.classList.remove('has-block', 'has-warn');
    });
    findings().forEach(function (finding) {
      var style = weight(finding);
      var input = jixiao.input(cellOf(finding));
      if (style === 'hint') {
        return;
      }
      counts[style] += 1;
      if (input) {
        input.classList.add('has-' + style);
      }
    });
    var told = document.getElementById('found');
    told.textContent = '';
    [['block', '■'], ['warn', '▲']].forEach(function (kind) {
      if (counts[kind[0]]) {
        var tag = document.createElement('span');
        tag.className = 'tag ' + kind[0];
        tag.textContent = kind[1] + ' ' + counts[kind[0]];
        told.appendChild(tag);
      }
    });
  }

  /* What was taken over from another target stays marked until somebody looks at it. */
  function carry(cells) {
    jixiao.inputs().forEach(function (input) {
      input.classList.toggle('is-carried', cells.indexOf(jixiao.nameOf(input)) >= 0);
    });
  }

  /* What is found in the cell with the focus is said there once more. */
  function tell() {
    var box = panel() && panel().querySelector('.of-this');
    if (!box) {
      return;
    }
    var here = findings().filter(function (finding) { return cellOf(finding) === shown; });
    var list = box.querySelector('div');
    list.textContent = '';
    here.forEach(function (finding) {
      var told = document.createElement('div');
      told.className = 'finding ' + weight(finding);
      Array.prototype.forEach.call(finding.querySelectorAll('p, .do'), function (part) {
        told.appendChild(part.cloneNode(true));
      });
      list.appendChild(told);
    });
    box.hidden = !here.length;
    var input = jixiao.input(shown);
    panel().querySelector('.carried-note').hidden = !input || !input.classList.contains('is-carried');
  }

  function look() {
    timer = null;
    window.jixiaoLook([{ name: 'cell', value: shown }]);
  }

  /* What was typed into a text that was taken over may decide whether it can be kept. */
  function askAgain() {
    var input = jixiao.input(shown);
    if (input && input.classList.contains('is-carried') && !timer) {
      timer = setTimeout(look, PAUSE);
    }
  }

  window.jixiaoLooked = tell;

  document.addEventListener('focusin', function (event) {
    var input = event.target;
    if (!input.form || input.form !== jixiao.form() || !input.name) {
      return;
    }
    var name = jixiao.nameOf(input);
    if (name !== shown) {
      shown = name;
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.id === 'panel:sought') {
      event.preventDefault();
      document.getElementById('panel:search').click();
    }
  });

  function again() {
    if (jixiao.form()) {
      mark();
      tell();
    }
  }

  document.addEventListener('jixiao:written', function (event) {
    if (event.detail && event.detail.carried) {
      carry(event.detail.carried);
      askAgain();
    }
    again();
  });
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxComplete', again);
    if (jixiao.form()) {
      carry((jixiao.form().dataset.carried || '').replace(/[\[\]\s]/g, '').split(','));
    }
    again();
  });
})();
