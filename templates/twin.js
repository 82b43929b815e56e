// What the reader may change. Every choice is kept on this device only (localStorage) and nothing is sent anywhere.
(function () {
  "use strict";
  var page = document.documentElement, KEY = "easy-read-choices", SIZES = [16, 18, 20, 22, 24, 28, 32, 36, 40, 48];
  var POINTS_A_REM = 12, SLOWLY = 0.85, store = null, kept = {}, own = {}, speaking = null;

  function read() {
    kept = {};
    try { kept = JSON.parse(store.getItem(KEY)) || {}; } catch (error) { kept = {}; }
    if (SIZES.indexOf(kept.size) < 0) { delete kept.size; }
    if (!/^(white|cream|yellow|blue|reversed)$/.test(kept.colours)) { delete kept.colours; }
  }
  function keep(name, value) {
    kept[name] = value;
    try { store.setItem(KEY, JSON.stringify(kept)); } catch (error) { store = null; }
    apply();
  }
  function size() { return kept.size || own.size; }
  function apply() {
    if (kept.size) { page.style.setProperty("--size", kept.size / POINTS_A_REM + "rem"); }
    else { page.style.removeProperty("--size"); }
    page.dataset.colours = kept.colours || own.colours;
    page.dataset.space = kept.space ? "more" : "";
    page.dataset.pictures = kept.pictures === false ? "off" : "on";
    page.dataset.listen = kept.listen === false ? "off" : "on";
  }

  // before the page is drawn, so that nothing flashes
  own = { size: Number(page.dataset.size), colours: page.dataset.colours };
  try { store = window.localStorage; store.setItem(KEY + "-try", "1"); store.removeItem(KEY + "-try"); } catch (error) { store = null; }
  read();
  apply();

  function at(id) { return document.getElementById(id); }
  function every(selector, what) { Array.prototype.forEach.call(document.querySelectorAll(selector), what); }

  function show() {
    var form = at("choices"), bigger = SIZES.filter(function (one) { return one > size(); }), smaller = SIZES.filter(function (one) { return one < size(); });
    at("size").textContent = size();
    at("bigger").setAttribute("aria-disabled", String(!bigger.length));
    at("smaller").setAttribute("aria-disabled", String(!smaller.length));
    every("#choices input[name=colours]", function (radio) { radio.checked = radio.value === page.dataset.colours; });
    form.elements.space.checked = Boolean(kept.space);
    if (form.elements.pictures) { form.elements.pictures.checked = kept.pictures !== false; }
    if (form.elements.listen) { form.elements.listen.checked = kept.listen !== false; }
    at("stays").hidden = !store;
    at("forgets").hidden = Boolean(store);
    every(".listen", function (button) { button.hidden = kept.listen === false; });
  }
  function choose(name, value) { keep(name, value); show(); }
  function step(up) {
    var found = SIZES.filter(function (one) { return up ? one > size() : one < size(); });
    if (found.length) { choose("size", up ? found[0] : found[found.length - 1]); }
  }

  // Reading aloud: only voices that are on this device. Others send the words away to be read.
  function voice() {
    var wanted = page.lang.toLowerCase(), best = null;
    (window.speechSynthesis ? window.speechSynthesis.getVoices() : []).forEach(function (one) {
      var has = one.lang.toLowerCase().replace("_", "-");
      if (one.localService && has.split("-")[0] === wanted.split("-")[0] && (!best || has === wanted)) { best = one; }
    });
    return best;
  }
  function quiet() {
    if (speaking) {
      speaking.button.lastChild.textContent = speaking.listen;
      speaking.row.classList.remove("is-heard");
      speaking = null;
    }
    window.speechSynthesis.cancel();
  }
  function words(row) {
    var said = [];
    Array.prototype.forEach.call(row.querySelectorAll(".words p"), function (one) { said.push(one.textContent.trim()); });
    return said.join(" ");
  }
  function hear(row, button, names) {
    var same = speaking && speaking.row === row, told;
    quiet();
    if (same) { return; }
    told = new SpeechSynthesisUtterance(words(row));
    told.voice = voice();
    told.lang = told.voice ? told.voice.lang : page.lang;
    told.rate = SLOWLY;
    speaking = { row: row, button: button, listen: names.listen };
    button.lastChild.textContent = names.stop;
    row.classList.add("is-heard");
    told.onend = told.onerror = function () { if (speaking && speaking.row === row) { quiet(); } };
    window.speechSynthesis.speak(told);
  }
  function offerToRead() {
    var label = document.querySelector("[data-listen]:not(html)"), there = Boolean(voice());
    if (!label) { return; }
    label.hidden = !there;
    at("no-voice").hidden = there;
    if (!there || document.querySelector(".listen")) { return; }
    every(".row", function (row) {
      var button = at("listen").content.firstElementChild.cloneNode(true);
      button.lastChild.textContent = label.dataset.listen;
      button.setAttribute("aria-describedby", row.id + "-words");
      button.addEventListener("click", function () { hear(row, button, label.dataset); });
      row.querySelector(".words").insertAdjacentElement("afterend", button);
    });
    show();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var form = at("choices"), change = at("change");
    function open(wanted) { form.hidden = !wanted; change.setAttribute("aria-expanded", String(wanted)); }
    at("tools").hidden = false;
    change.addEventListener("click", function () { open(form.hidden); });
    at("tools").addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !form.hidden) { open(false); change.focus(); }
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("change", function (event) {
      var one = event.target;
      if (one.name === "colours") { choose("colours", one.value); } else { choose(one.name, one.checked); }
    });
    at("bigger").addEventListener("click", function () { step(true); });
    at("smaller").addEventListener("click", function () { step(false); });
    at("print").addEventListener("click", function () { window.print(); });
    at("back").addEventListener("click", function () {
      kept = {};
      try { store.removeItem(KEY); } catch (error) { store = null; }
      apply();
      show();
    });
    window.addEventListener("storage", function (event) { if (event.key === KEY) { read(); apply(); show(); } });
    window.addEventListener("pagehide", function () { if (window.speechSynthesis) { window.speechSynthesis.cancel(); } });
    offerToRead();
    if (window.speechSynthesis && window.speechSynthesis.addEventListener) {
      window.speechSynthesis.addEventListener("voiceschanged", offerToRead);
    }
    show();
  });
})();
