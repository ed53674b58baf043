/* What forms take from the device: a drawn signature, the position. Plain, so that nothing has to be built. */

const STYLE = `
  :host { display: block; max-width: 36rem; }
  :host([hidden]) { display: none; }
  .paper { position: relative; border: 1px dashed var(--bf-line, #c5ccd3); border-radius: var(--bf-radius, 4px);
    background: var(--bf-paper, #fff); }
  canvas { display: block; width: 100%; height: 12rem; touch-action: none; cursor: crosshair; }
  .here { position: absolute; inset: 0; display: grid; place-items: center; pointer-events: none;
    color: var(--bf-ink-3, #6b7580); }
  .bar { display: flex; gap: .5rem; padding-top: .5rem; }
  button { flex: 1; min-height: 44px; font: inherit; border-radius: var(--bf-radius, 4px); cursor: pointer;
    border: 1px solid var(--bf-line, #c5ccd3); background: var(--bf-paper, #fff); color: var(--bf-primary, #0f5a63); }
  button.keep { background: var(--bf-primary, #0f5a63); color: #fff; border-color: transparent; }
  button:disabled { opacity: .45; cursor: default; }
  button:focus-visible { outline: 2px solid var(--vaadin-focus-ring-color, #0f5a63); outline-offset: 1px; }
`;

/** Strokes are kept in CSS pixels and drawn at twice the size, so that paper shows them sharp. */
class Signature extends HTMLElement {
  constructor() {
    super();
    this.strokes = [];
    this.attachShadow({ mode: 'open' }).innerHTML = `<style>${STYLE}</style>
      <div class="paper"><canvas role="img"></canvas><span class="here"></span></div>
      <div class="bar"><button type="button" class="clear"></button><button type="button" class="keep"></button></div>`;
    const find = (selector) => this.shadowRoot.querySelector(selector);
    this.canvas = find('canvas');
    this.here = find('.here');
    this.clearButton = find('.clear');
    this.keepButton = find('.keep');
    this.clearButton.addEventListener('click', () => { this.strokes = []; this.draw(); });
    this.keepButton.addEventListener('click', () => this.keep());
    this.canvas.addEventListener('pointerdown', (event) => this.begin(event));
    this.canvas.addEventListener('pointermove', (event) => this.go(event));
    for (const end of ['pointerup', 'pointercancel']) {
      this.canvas.addEventListener(end, () => { this.drawing = false; });
    }
  }

  connectedCallback() {
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.canvas);
    this.draw();
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }

  set words(words) {
    this.here.textContent = words.here;
    this.clearButton.textContent = words.clear;
    this.keepButton.textContent = words.keep;
  }

  set label(label) {
    this.canvas.setAttribute('aria-label', label);
  }

  begin(event) {
    event.preventDefault();
    this.canvas.setPointerCapture(event.pointerId);
    this.drawing = true;
    this.strokes.push([this.point(event)]);
    this.draw();
  }

  go(event) {
    if (!this.drawing) return;
    const events = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    (events.length ? events : [event]).forEach((one) => this.strokes[this.strokes.length - 1].push(this.point(one)));
    this.draw();
  }

  point(event) {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  /** A dot by accident is no signature. */
  get signed() {
    return this.strokes.reduce((sum, stroke) => sum + stroke.length, 0) > 5;
  }

  draw() {
    const width = this.canvas.clientWidth;
    const height = this.canvas.clientHeight;
    if (!width || !height) return;
    this.canvas.width = width * 2;
    this.canvas.height = height * 2;
    const pen = this.canvas.getContext('2d');
    pen.scale(2, 2);
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.strokeStyle = '#10181f';
    pen.lineWidth = 2.5;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    for (const stroke of this.strokes) {
      pen.beginPath();
      stroke.forEach(([x, y], index) => (index ? pen.lineTo(x, y) : pen.moveTo(x, y)));
      pen.stroke();
    }
    this.here.hidden = this.strokes.length > 0;
    this.here.style.display = this.strokes.length ? 'none' : '';
    this.clearButton.disabled = this.strokes.length === 0;
    this.keepButton.disabled = !this.signed;
  }

  keep() {
    if (!this.signed) return;
    const picture = this.canvas.toDataURL('image/png');
    this.dispatchEvent(new CustomEvent('signed', { detail: { picture } }));
    this.strokes = [];
    this.draw();
  }
}

/** Answers each time the number in `ask` changes. */
class Position extends HTMLElement {
  set ask(number) {
    if (!number) return;
    const answer = (text) => this.dispatchEvent(new CustomEvent('located', { detail: { answer: text } }));
    if (!navigator.geolocation) {
      answer('failed');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answer(`${coords.latitude.toFixed(6)},${coords.longitude.toFixed(6)} ±${Math.round(coords.accuracy)}m`),
      (error) => answer(error.code === 1 ? 'denied' : 'failed'),
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  }
}

/* Properties may have been set before the script was there: take them over. */
function define(name, type, properties) {
  if (customElements.get(name)) return;
  customElements.define(name, class extends type {
    connectedCallback() {
      for (const property of properties) {
        if (Object.prototype.hasOwnProperty.call(this, property)) {
          const value = this[property];
          delete this[property];
          this[property] = value;
        }
      }
      if (super.connectedCallback) super.connectedCallback();
    }
  });
}

define('bangfu-signature', Signature, ['words', 'label']);
define('bangfu-position', Position, ['ask']);
