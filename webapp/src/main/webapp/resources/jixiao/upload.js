/*
 * Sends files one after the other, chosen or dropped, each with its own progress and a way to stop it. Every file goes
 * the way the form goes without this script: to the page itself.
 */
(function () {
  'use strict';

  var MOST_BYTES = 100 * 1024 * 1024;
  var queue = [];
  var sending = null;
  var sent = 0;

  function form() {
    return document.querySelector('form.upload');
  }

  function input(of) {
    return of.querySelector('input[type=file]');
  }

  function line(of, file) {
    var item = document.createElement('li');
    var name = document.createElement('span');
    var bar = document.createElement('progress');
    var state = document.createElement('span');
    var stop = document.createElement('button');
    name.textContent = file.name;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    state.className = 'meta';
    stop.type = 'button';
    stop.className = 'btn link';
    stop.textContent = of.dataset.cancel;
    item.append(name, bar, state, stop);
    of.querySelector('.sending').append(item);
    return { item: item, bar: bar, state: state, stop: stop };
  }

  function end(job, sign, text, style) {
    job.line.state.textContent = sign + ' ' + text;
    job.line.item.className = style;
    job.line.stop.remove();
    if (sending === job) {
      sending = null;
      next();
    }
  }

  /* What the page says is wrong, or nothing. */
  function refusal(html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var told = page.querySelector('#summary li');
    return told ? told.textContent.trim() : '';
  }

  function send(job) {
    var of = form();
    var request = new XMLHttpRequest();
    var body = new FormData(of);
    body.delete(input(of).name);
    body.append(input(of).name, job.file, job.file.name);
    body.append(of.id + ':send', 'send');
    job.request = request;
    request.upload.addEventListener('progress', function (event) {
      var percent = event.lengthComputable ? Math.floor(event.loaded / event.total * 100) : 0;
      job.line.bar.value = percent;
      job.line.state.textContent = percent + '%';
    });
    request.addEventListener('load', function () {
      var wrong = request.status === 200 ? refusal(request.responseText) : of.dataset.failed;
      if (wrong) {
        end(job, '▲', wrong, 'odd');
      } else {
        sent += 1;
        job.line.bar.value = 100;
        end(job, '✓', of.dataset.sent, 'ok');
      }
    });
    request.addEventListener('error', function () { end(job, '▲', of.dataset.failed, 'odd'); });
    request.addEventListener('abort', function () { end(job, '▲', of.dataset.cancelled, 'odd'); });
    request.open('POST', of.action);
    request.send(body);
  }

  /* The list below with what was sent; what went wrong stays in sight above it. */
  function show() {
    sent = 0;
    if (form().querySelector('.sending .odd')) {
      window.jixiaoSent();
    } else {
      location.assign(location.pathname);
    }
  }

  function next() {
    if (!sending && queue.length) {
      sending = queue.shift();
      send(sending);
    } else if (!sending && sent) {
      show();
    }
  }

  function take(files) {
    Array.prototype.forEach.call(files, function (file) {
      var job = { file: file, line: line(form(), file), request: null };
      if (file.size > MOST_BYTES) {
        end(job, '▲', form().dataset.large, 'odd');
        return;
      }
      job.line.stop.addEventListener('click', function () {
        queue = queue.filter(function (other) { return other !== job; });
        if (job.request) {
          job.request.abort();
        } else {
          end(job, '▲', form().dataset.cancelled, 'odd');
        }
      });
      queue.push(job);
    });
    next();
  }

  document.addEventListener('DOMContentLoaded', function () {
    var of = form();
    var area = of.querySelector('.drop');
    input(of).addEventListener('change', function () {
      take(input(of).files);
      input(of).value = '';
    });
    ['dragenter', 'dragover'].forEach(function (type) {
      area.addEventListener(type, function (event) {
        event.preventDefault();
        area.classList.add('over');
      });
    });
    area.addEventListener('dragleave', function () { area.classList.remove('over'); });
    area.addEventListener('drop', function (event) {
      event.preventDefault();
      area.classList.remove('over');
      take(event.dataTransfer.files);
    });
    /* Choosing is sending: the button is for those without this script. */
    document.getElementById(of.id + ':send').hidden = true;
  });
})();
