/*
 * Points by keyboard: the reviewer goes through the fields of the paper and says something about one (editor.js), the author
 * walks from point to point and answers. In the inbox the same keys lead from paper to paper, and who comes from an act finds
 * the next one in front. Letters are keys only outside of fields, and an answer of the server neither takes the focus from
 * where somebody types nor what was typed there.
 */
(function () {
  'use strict';

  var now = 0;
  var typed = null;

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function id(name) {
    return document.getElementById(name);
  }

  function editor() {
    return window.jixiaoEditor ? window.jixiaoEditor.box() : null;
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

  function act(style) {
    var point = points()[now];
    var button = point && point.querySelector('button.' + style);
    if (button) {
      button.click();
    }
  }

  function press(name) {
    if (id(name)) {
      id(name).click();
    }
  }

  var asking = null; // where the person was who asked for the keys

  function keys() {
    var told = id('reviewKeys');
    if (!told) {
      return;
    }
    told.hidden = !told.hidden;
    if (!told.hidden) {
      asking = document.activeElement;
      told.focus();
    } else if (asking && document.contains(asking)) {
      asking.focus();
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
    var here = document.activeElement && document.activeElement.closest('.paper [data-field], #changed [data-field]');
    return here && cell(here.dataset.field) || document.querySelector('.paper [data-field]');
  }

  function replies() {
    return all('.reply textarea');
  }

  /* The rows are made anew by an answer of the server; what stands in them belongs to who types there. */
  function take() {
    var here = document.activeElement;
    typed = { at: here && here.id, from: here && here.selectionStart, to: here && here.selectionEnd, texts: {} };
    replies().forEach(function (reply) { typed.texts[reply.id] = reply.value; });
  }

  function putBack() {
    replies().forEach(function (reply) {
      if (typed && reply.id in typed.texts && reply.value !== typed.texts[reply.id]) {
        reply.value = typed.texts[reply.id];
      }
      if (typed && reply.id === typed.at) {
        reply.focus({ preventScroll: true });
        reply.setSelectionRange(typed.from, typed.to);
      }
    });
    typed = null;
  }

  /* Only who stood in the list is led on: the focus of who went elsewhere meanwhile stays there. */
  function isFree() {
    var here = document.activeElement;
    return !here || here === document.body || Boolean(here.closest('.points'));
  }

  window.jixiaoAnswered = function (args, answered) {
    var here = document.activeElement;
    if (args && args.validationFailed || document.getElementById('summary')) {
      return;
    }
    if (isFree() && !(here.matches('.reply textarea') && here.closest('li.point').dataset.point !== answered)) {
      go(nextOpen());
    }
  };

  window.jixiaoWalked = function () {
    if (isFree()) {
      go(now);
    }
  };

  /* The papers of the inbox, each a row with the link that opens it. */
  function papers() {
    return all('[data-papers] tbody tr');
  }

  function toPaper(index) {
    var list = papers();
    var row = list[Math.max(0, Math.min(list.length - 1, index))];
    row.querySelector('a').focus();
    row.scrollIntoView({ block: 'nearest' });
  }

  function walk(by) {
    var here = document.activeElement && document.activeElement.closest('tr');
    toPaper(papers().indexOf(here) + by);
  }

  /* Who comes from an act hears with the next paper what became of the one before. */
  function goOn() {
    if (papers().length && document.querySelector('main').dataset.finished) {
      toPaper(0);
      document.activeElement.setAttribute('aria-describedby', document.querySelector('[id$="messages"]').id);
    }
  }

  function isTyping(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !target.matches('[data-papers] [type=checkbox]');
  }

  var KEYS = {
    j: function () { go(points()[now] && points()[now].contains(document.activeElement) ? now + 1 : now); },
    k: function () { go(now - 1); },
    p: function () { if (editor()) { window.jixiaoEditor.open(pointed()); } },
    s: function () { act('settle'); },
    o: function () { act('reopen'); },
    a: function () { focus('review:approve'); },
    r: function () { focus('review:giveBack'); },
    f: function () { press('follow:toggle'); },
    '?': keys
  };

  var INBOX_KEYS = {
    j: function () { walk(1); },
    k: function () { walk(-1); },
    '?': keys
  };

  function meant(key) {
    var here = document.querySelector('.points') ? KEYS : papers().length ? INBOX_KEYS : {};
    return here[key];
  }

  /* A link of the page that has a key of its own. */
  function keyed(key) {
    return all('a[data-key]').filter(function (one) { return one.dataset.key === key; })[0] || null;
  }

  function inBox(event) {
    var box = event.target.closest('.editor');
    var reply = event.target.closest('.reply');
    var sent = event.key === 'Enter' && event.ctrlKey;
    if (box && event.key === 'Escape') {
      window.jixiaoEditor.hide();
    } else if (box && sent) {
      window.jixiaoEditor.send();
    } else if (reply && sent) {
      reply.querySelector('button.give').click();
    } else {
      return false;
    }
    return true;
  }

  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.altKey || event.metaKey || !event.target.closest) {
      return;
    }
    var done = inBox(event);
    if (!done && !event.ctrlKey && !isTyping(event.target)) {
      if (event.key === 'Enter' && editor() && event.target.matches('.paper [data-field]')) {
        window.jixiaoEditor.open(event.target);
        done = true;
      } else if (meant(event.key)) {
        meant(event.key)();
        done = true;
      } else if (keyed(event.key)) {
        keyed(event.key).click();
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
    } else if (target && editor() && target.closest('.paper [data-field]') && !String(window.getSelection())) {
      window.jixiaoEditor.open(target.closest('.paper [data-field]'));
    }
  });

  document.addEventListener('focusin', function (event) {
    var point = event.target.closest ? event.target.closest('li.point') : null;
    if (point && points().indexOf(point) !== now) {
      now = points().indexOf(point);
      mark();
    }
  });

  document.addEventListener('jixiao:written', mark);
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxSuccess', take).on('pfAjaxUpdated', putBack).on('pfAjaxComplete', mark);
    now = Math.max(0, nextOpen());
    mark();
    goOn();
  });
})();
