/*
 * Points by keyboard: the reviewer goes through the fields of the paper and says something about one, the author walks from
 * point to point and answers. Whatever is typed in a field stays there: letters are keys only outside of it.
 */
(function () {
  'use strict';

  var now = 0;
  var field = null;
  var opener = null;

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function id(name) {
    return document.getElementById(name);
  }

  function editor() {
    return document.querySelector('.editor');
  }

  function points() {
    return all('li.point');
  }

  function walked() {
    return document.querySelector('.points.walked');
  }

  function cell(name) {
    return all('.paper [data-field]').filter(function (one) { return one.dataset.field === name; })[0] || null;
  }

  /* Where the field of a point stands on this page: in the form, or on the paper. */
  function place(point) {
    var input = window.jixiao && window.jixiao.form() && point.dataset.cell ? window.jixiao.input(point.dataset.cell) : null;
    return input || (point.dataset.field ? cell(point.dataset.field) : null);
  }

  function mark() {
    all('.has-point, .here-point').forEach(function (marked) { marked.classList.remove('has-point', 'here-point'); });
    points().forEach(function (point, index) {
      var where = place(point);
      point.classList.toggle('now', index === now);
      if (where && !point.classList.contains('settled')) {
        where.classList.add('has-point');
      }
      if (where && index === now && point.contains(document.activeElement)) {
        where.classList.add('here-point');
      }
    });
    if (editor()) {
      all('.paper [data-field]').forEach(function (one) { one.tabIndex = 0; });
    }
  }

  function go(index) {
    var list = points();
    if (!list.length) {
      return;
    }
    now = Math.max(0, Math.min(list.length - 1, index));
    mark();
    var point = list[now];
    var where = place(point);
    (walked() && point.querySelector('textarea') || point).focus({ preventScroll: true });
    mark();
    point.scrollIntoView({ block: 'nearest' });
    if (where) {
      where.scrollIntoView({ block: 'center' });
    }
  }

  /* The first point that is not answered, from the present one on. */
  function nextOpen() {
    var list = points();
    for (var i = 0; i < list.length; i += 1) {
      var at = (now + i) % list.length;
      if (list[at].classList.contains('open')) {
        return at;
      }
    }
    return now;
  }

  function open(where) {
    var box = editor();
    field = where ? where.dataset.field : null;
    opener = where;
    id('points:field').value = field || '';
    if (where) {
      id('pointAbout').textContent = where.dataset.label;
    }
    box.classList.add('shown');
    id('points:text').focus();
    box.scrollIntoView({ block: 'nearest' });
  }

  function close() {
    var back = field && cell(field);
    editor().classList.remove('shown');
    (back || opener || document.getElementById('content')).focus();
  }

  function act(style) {
    var point = points()[now];
    var button = point && point.querySelector('button.' + style);
    if (button) {
      button.click();
    }
  }

  function keys() {
    var told = id('reviewKeys');
    if (told) {
      told.hidden = !told.hidden;
      if (!told.hidden) {
        told.focus();
      }
    }
  }

  function focus(name) {
    if (id(name)) {
      id(name).focus();
      id(name).scrollIntoView({ block: 'nearest' });
    }
  }

  /* The field with the focus; without one the paper as a whole is not meant by chance, but its first field. */
  function pointed() {
    var here = document.activeElement && document.activeElement.closest('.paper [data-field]');
    return here || cell(field) || document.querySelector('.paper [data-field]');
  }

  window.jixiaoPointed = function (args) {
    if (args && args.validationFailed || editor().querySelector('.wrong:not(:empty)')) {
      editor().classList.add('shown');
      id('points:text').focus();
      return;
    }
    now = points().length - 1;
    mark();
    var back = field && cell(field);
    (back || document.getElementById('content')).focus();
  };

  window.jixiaoAnswered = function (args) {
    mark();
    if (!(args && args.validationFailed) && !document.getElementById('summary')) {
      go(nextOpen());
    }
  };

  window.jixiaoWalked = function () {
    go(now);
  };

  function isTyping(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  var KEYS = {
    j: function () { go(points()[now] && points()[now].contains(document.activeElement) ? now + 1 : now); },
    k: function () { go(now - 1); },
    p: function () { if (editor()) { open(pointed()); } },
    s: function () { act('settle'); },
    o: function () { act('reopen'); },
    a: function () { focus('review:approve'); },
    r: function () { focus('review:giveBack'); },
    '?': keys
  };

  function inBox(event) {
    var box = event.target.closest('.editor');
    if (box && event.key === 'Escape') {
      close();
      return true;
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      var button = box ? id('points:set') : event.target.closest('.reply') && event.target.closest('.reply').querySelector('button.give');
      if (button) {
        button.click();
        return true;
      }
    }
    return false;
  }

  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.altKey || event.metaKey || !event.target.closest) {
      return;
    }
    var done = inBox(event);
    if (!done && !event.ctrlKey && !isTyping(event.target)) {
      if (event.key === 'Enter' && editor() && event.target.matches('.paper [data-field]')) {
        open(event.target);
        done = true;
      } else if (KEYS[event.key] && document.querySelector('.points')) {
        KEYS[event.key]();
        done = true;
      }
    }
    if (done) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', function (event) {
    var target = event.target.closest ? event.target : null;
    var link = target && target.closest('a.to-point');
    var walk = target && target.closest('[data-walk]');
    if (link) {
      event.preventDefault();
      go(points().indexOf(link.closest('li.point')));
    } else if (walk) {
      go(now + Number(walk.dataset.walk));
    } else if (target && target.closest('[data-keys]')) {
      keys();
    } else if (target && target.closest('[data-close]') && editor()) {
      close();
    } else if (target && editor() && target.closest('.paper [data-field]') && !String(window.getSelection())) {
      open(target.closest('.paper [data-field]'));
    }
  });

  document.addEventListener('focusin', function (event) {
    var point = event.target.closest ? event.target.closest('li.point') : null;
    if (point && points().indexOf(point) !== now) {
      now = points().indexOf(point);
      mark();
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.id === 'sentence' && event.target.value) {
      var text = id('points:text');
      text.value = (text.value ? text.value + '\n' : '') + event.target.value;
      event.target.value = '';
      text.focus();
    }
  });

  document.addEventListener('jixiao:written', mark);
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxComplete', mark);
    now = Math.max(0, nextOpen());
    mark();
  });
})();
