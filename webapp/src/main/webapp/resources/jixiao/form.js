/*
 * A form of class kept is saved without asking: whatever is left is sent, one request after the other, and every cell
 * says how far that is. The answer brings what the server made of it, never into the cell that is being typed in.
 */
(function () {
  'use strict';

  var signs = window.jixiaoSigns;
  var acts = [];
  var sending = null;
  var saved = {};
  var last = null;
  var again = null;
  var tries = 0;
  var number = 0;
  var lost = null;
  var submitting = false;

  function form() {
    return document.querySelector('form.kept');
  }

  function prefix() {
    return form().id + ':';
  }

  function inputs() {
    return Array.prototype.filter.call(form().elements, function (input) {
      return input.name && input.name.indexOf(prefix()) === 0 && !/^(hidden|button|submit)$/.test(input.type);
    });
  }

  function nameOf(input) {
    return input.name.slice(prefix().length).replace(/_input$/, '');
  }

  function input(name) {
    return document.getElementById(prefix() + name) || document.getElementById(prefix() + name + '_input');
  }

  function keyOf(input) {
    var row = input.closest('tr');
    var mark = row && row.querySelector('[data-row]');
    return mark ? mark.dataset.row : '';
  }

  /* The same cell wherever its row moves. */
  function lasting(input) {
    var parts = nameOf(input).split(':');
    return parts.length < 3 ? parts[0] : parts[0] + '/' + keyOf(input) + '/' + parts[2];
  }

  function find(wanted) {
    return inputs().filter(function (input) { return lasting(input) === wanted; })[0] || null;
  }

  function values() {
    var all = {};
    inputs().forEach(function (input) { all[lasting(input)] = input.value; });
    return all;
  }

  function unsaved() {
    return inputs().filter(function (input) { return (saved[lasting(input)] || '') !== input.value; });
  }

  function flush() {
    if (sending || !form() || (!lost && !acts.length && !unsaved().length)) {
      return;
    }
    clearTimeout(again);
    if (lost) {
      comeBack();
      return;
    }
    sending = acts.shift() || { parameters: [] };
    sending.values = values();
    if (last) {
      last.typed = {};
    }
    sending.cells = unsaved().map(lasting);
    sending.cells.forEach(function (cell) { signs.mark(find(cell), 'saving'); });
    signs.say(signs.words().saving, 'busy');
    window.jixiaoWrite(sending.parameters.concat(numbered(sending)));
  }

  /* One act of writing: what the server does with the rows, after which everything is saved. */
  function act(name, parameters, then) {
    acts.push({
      parameters: [{ name: 'act', value: name }].concat(parameters || []), then: then
    });
    flush();
  }

  /* What stands there may be the answer to an earlier request: who was logged out meanwhile gets none. */
  function answer(sent, status) {
    var told = document.getElementById('told');
    try {
      var said = status === 'success' && told && JSON.parse(told.dataset.answer);
      return said && sent && said.number === sent.number ? said : null;
    } catch (none) {
      return null;
    }
  }

  function numbered(request) {
    number += 1;
    request.number = String(number);
    return [{ name: 'number', value: request.number }];
  }

  window.jixiaoWritten = function (xhr, status) {
    var sent = sending;
    var told = answer(sent, status);
    sending = null;
    if (!sent) {
      return;
    }
    if (told) {
      tries = 0;
      apply(sent, told);
      signs.tell(told);
    } else {
      fail(sent);
      lost = sent;
    }
    document.dispatchEvent(new CustomEvent('jixiao:written', { detail: told }));
    if (told && sent.then) {
      sent.then();
    }
    if (told && told.again) {
      again = setTimeout(flush, 1000);
    } else if (told && (acts.length || changedSince(sent))) {
      flush();
    } else if (told && submitting) {
      submitting = false;
      submitButton().click();
    }
  };

  function submitButton() {
    return document.getElementById(prefix() + 'submit');
  }

  function changedSince(sent) {
    return inputs().some(function (input) {
      var cell = lasting(input);
      return input !== document.activeElement && cell in sent.values && sent.values[cell] !== input.value
        && (saved[cell] || '') !== input.value;
    });
  }

  /* Who types 95% and goes on to the unit finds it there: the three controls of a value are one text. */
  function isBesideTyped(cell, sent) {
    var three = cell.closest('.three');
    return three && Array.prototype.some.call(three.querySelectorAll('input, select'), function (part) {
      return sent.cells.indexOf(lasting(part)) >= 0;
    });
  }

  function apply(sent, told) {
    if (told.redrawn && told.redrawn.length) {
      bringBack(sent);
    }
    Object.keys(told.cells).forEach(function (name) {
      var cell = input(name);
      var redrawn = (told.redrawn || []).indexOf(name.split(':')[0]) >= 0;
      /* What an act writes belongs into the cell with the focus, too; what others wrote does not, unless it is asked about. */
      var mine = cell !== document.activeElement || cell.tagName === 'SELECT' || sent.parameters.length > 0
        || isBesideTyped(cell, sent) || (told.asked || []).indexOf(name) >= 0;
      if (cell && !redrawn && mine && cell.value === sent.values[lasting(cell)]) {
        cell.value = told.cells[name];
        sent.values[lasting(cell)] = cell.value;
      }
    });
    inputs().forEach(function (cell) {
      var wrong = told.wrong[nameOf(cell)];
      var key = lasting(cell);
      if (told.saved && !wrong) {
        saved[key] = key in sent.values ? sent.values[key] : cell.value;
      }
      if (wrong) {
        signs.mark(cell, 'failed', wrong);
      } else if (told.asked && told.asked.indexOf(nameOf(cell)) >= 0) {
        signs.mark(cell, 'asked');
      } else if (sent.cells.indexOf(key) >= 0) {
        signs.mark(cell, told.saved ? 'saved' : '');
      } else {
        signs.mark(cell, '');
      }
    });
    document.querySelectorAll('.three').forEach(kind);
    if (told.target && !form().dataset.target) {
      stored(told.target);
    }
  }

  /* What was typed while the rows came anew, and the cell it is typed in. */
  function bringBack(sent) {
    if (last && last.typed) {
      Object.keys(last.typed).forEach(function (key) {
        var cell = find(key);
        if (cell && last.typed[key] !== sent.values[key]) {
          cell.value = last.typed[key];
        }
      });
    }
    var here = last && last.cell && find(last.cell);
    if (here && !sent.then) {
      here.focus({ preventScroll: true });
      if (here.setSelectionRange && here.tagName !== 'SELECT') {
        here.setSelectionRange(last.from, last.to);
      }
    }
  }

  function stored(target) {
    form().dataset.target = target;
    history.replaceState(null, '', location.pathname + '?target=' + target);
    ['organization', 'year'].forEach(function (name) {
      if (input(name)) {
        input(name).readOnly = true;
      }
    });
    document.querySelector('h1').textContent = input('name').value;
  }

  /*
   * Nobody knows what became of what was lost: before anything else is sent, the form is brought to what the server has,
   * whose rows may be others by now. What was typed since comes back into its rows; an act that never arrived is sent again.
   */
  function comeBack() {
    var open = {};
    unsaved().forEach(function (input) { open[lasting(input)] = input.value; });
    if (last) {
      last.typed = {};
    }
    sending = { back: lost, open: open };
    window.jixiaoComeBack(numbered(sending));
  }

  window.jixiaoCameBack = function (xhr, status) {
    var back = sending;
    var told = answer(back, status);
    if (!back || !back.back) {
      return;
    }
    sending = null;
    if (!told || !told.back) {
      fail(back.back);
      return;
    }
    lost = null;
    putBack(back, told);
    document.dispatchEvent(new CustomEvent('jixiao:written', { detail: told }));
    flush();
  };

  function putBack(back, told) {
    var arrived = told.done === back.back.number;
    var open = Object.assign(back.open, last && last.typed);
    Object.keys(told.cells).forEach(function (name) {
      var cell = input(name);
      var key = cell && lasting(cell);
      if (!cell) {
        return;
      }
      saved[key] = told.target ? told.cells[name] : saved[key];
      cell.value = key in open && !(arrived && open[key] === back.back.values[key]) ? open[key] : told.cells[name];
    });
    document.querySelectorAll('.three').forEach(kind);
    acts.unshift(arrived ? { parameters: [] } : { parameters: back.back.parameters, then: back.back.then });
    bringBack(back.back);
  }

  /* Nothing came back: the cells stay unsaved, the browser keeps them, and it is tried again. */
  function fail(sent) {
    sent.cells.forEach(function (key) {
      var cell = find(key);
      if (cell) {
        signs.mark(cell, 'failed');
      }
    });
    signs.say('■ ' + signs.words().unsaved + '：' + signs.words().offline, 'bad');
    tries = Math.min(tries + 1, 6);
    again = setTimeout(flush, 1000 * Math.pow(2, tries));
  }

  /* Dates, grades, ranges and words have no unit behind them. */
  function kind(three) {
    var relation = three.querySelector('select').value;
    var words = /^(DATE|RANGE|GRADE|TEXT)$/.test(relation);
    three.classList.toggle('words', words);
    three.querySelector('input').setAttribute('list', relation === 'GRADE' ? 'grades' : '');
  }

  function remember(input) {
    last = last || {};
    last.cell = lasting(input);
    last.from = input.selectionStart;
    last.to = input.selectionEnd;
  }

  function ours(target) {
    return target && target.form && target.form === form() && target.name;
  }

  document.addEventListener('focusin', function (event) {
    if (ours(event.target)) {
      remember(event.target);
    }
  });

  document.addEventListener('input', function (event) {
    if (ours(event.target)) {
      remember(event.target);
      submitting = false;
      last.typed = last.typed || {};
      last.typed[last.cell] = event.target.value;
      if (event.target.closest('.three')) {
        kind(event.target.closest('.three'));
      }
    }
  });

  document.addEventListener('keyup', function (event) {
    if (ours(event.target)) {
      remember(event.target);
    }
  });

  document.addEventListener('change', function (event) {
    if (ours(event.target)) {
      flush();
    }
  });

  /* Enter saves; it never presses a button that stands somewhere on the page. */
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && ours(event.target) && event.target.tagName === 'INPUT'
        && !event.target.classList.contains('ui-autocomplete-input')) {
      event.preventDefault();
      flush();
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('[data-act]') : null;
    if (button && form()) {
      act(button.dataset.act, ['row', 'question', 'pick', 'field', 'text', 'seen', 'cell']
        .filter(function (name) { return button.dataset[name]; })
        .map(function (name) { return { name: name, value: button.dataset[name] }; }));
    }
  });

  /* Submitting sends the whole form, so it waits until rows here are those of the server; who goes on typing takes it back. */
  document.addEventListener('click', function (event) {
    if (form() && submitButton() && submitButton().contains(event.target) && (lost || sending || acts.length)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      submitting = true;
      flush();
    }
  }, true);

  document.addEventListener('DOMContentLoaded', function () {
    if (form()) {
      saved = values();
    }
  });

  window.jixiao = {
    form: form, inputs: inputs, input: input, nameOf: nameOf, keyOf: keyOf, lasting: lasting, find: find,
    savedOf: function (input) { return saved[lasting(input)] || ''; }, unsaved: unsaved, flush: flush, act: act, kind: kind,
    idle: function () { return !sending && !acts.length; }
  };
})();
