// What tests/test_twin_browser.py asks of a page in the browser. Each function gives a plain value.

function every(selector) { return [...document.querySelectorAll(selector)]; }
function box(one) { return one.getBoundingClientRect(); }
function start(one) { return one.outerHTML.slice(0, 80); }

// What needs scrolling sideways, or stands out of the screen.
function sideways() {
  const wide = document.documentElement.clientWidth;
  const out = every("body *").filter(one => box(one).width && box(one).right > wide + 1 && !one.closest("svg, .heard, .skip"));
  return out.map(start).concat(document.documentElement.scrollWidth > wide ? ["the page"] : []);
}

// Words that are wider than the place they stand in.
function cutOff() {
  return every(".words, .means, .opener h2, dd").filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent);
}

// The spacing that a reader may ask for, as WCAG 2.2 1.4.12 has it.
function spread() {
  every("body *:not(svg *)").forEach(one => {
    const set = (name, value) => one.style.setProperty(name, value, "important");
    set("line-height", "1.5");
    set("letter-spacing", ".12em");
    set("word-spacing", ".16em");
    if (one.tagName === "P") { set("margin-bottom", "2em"); }
  });
}

// What can be pressed and is smaller than a fingertip.
function small(least) {
  return every("a:not(.skip), button, #choices label, .tick, .write").filter(one => box(one).width < least || box(one).height < least - .5).map(start);
}

// Where the words of each row stand to its picture.
function rows() {
  return every(".row").filter(row => row.querySelector(".pic svg")).map(row => {
    const picture = box(row.querySelector(".pic")), words = box(row.querySelector(".words"));
    return picture.right <= words.left + 1 ? "beside" : picture.bottom <= words.top + 1 ? "above" : "elsewhere";
  });
}

// What has the focus: its id, name, address or words.
function held() {
  const one = document.activeElement;
  return one.id || one.name || one.getAttribute("href") || one.textContent;
}

// Whether the focus can be seen: an outline, on the screen, around something that nothing covers (WCAG 2.4.7, 2.4.11).
function seen() {
  const one = document.activeElement.closest("label") || document.activeElement, place = box(one), look = getComputedStyle(one);
  const top = document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2);
  return parseFloat(look.outlineWidth) >= 2 && look.outlineStyle !== "none" && top !== null
    && (one.contains(top) || top.contains(one)) && place.top >= -1 && place.bottom <= innerHeight + 1;
}

// How the page looks after what was chosen.
function look() {
  const of = document.documentElement.dataset, body = getComputedStyle(document.body);
  return [of.colours, of.pictures, of.space, body.fontSize, body.color, getComputedStyle(document.querySelector(".row .pic")).display];
}

// What axe finds, a sentence for each rule.
async function faults(options) {
  const told = await axe.run(document, {resultTypes: ["violations"], ...options});
  return told.violations.map(rule => rule.id + ": " + rule.nodes.slice(0, 3).map(node => start(node.element || {outerHTML: node.html}) + " " + node.failureSummary.slice(0, 200)).join(" | "));
}
