/**
 * Fingers on the picture: one moves it sideways (up and down stays with the page, unless the picture is enlarged),
 * two zoom. The wheel belongs to the page until the picture has the focus.
 */
export function bindGestures(area, canvas, moved) {
  const fingers = new Map();
  let spread = 0;

  area.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !area.matches(':focus-within')) {
      event.stopPropagation();
    } else {
      moved();
    }
  }, { capture: true, passive: true });

  area.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') {
      fingers.set(event.pointerId, event);
      spread = distance();
    } else {
      moved();
    }
  });

  area.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    fingers.set(event.pointerId, event);
    moved();
    if (fingers.size === 1) {
      canvas.scroll({ dx: event.clientX - before.clientX, dy: event.clientY - before.clientY });
    } else if (spread > 0) {
      canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * (distance() / spread))), middle());
      spread = distance();
    }
  });

  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    area.addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
      spread = distance();
    });
  }

  function distance() {
    const [one, other] = fingers.values();
    return other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  }

  function middle() {
    const [one, other] = fingers.values();
    const box = area.getBoundingClientRect();
    return { x: (one.clientX + other.clientX) / 2 - box.left, y: (one.clientY + other.clientY) / 2 - box.top };
  }
}
