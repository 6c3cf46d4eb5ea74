/** Says something to screen readers without showing it, politely: after what is being said. */
export function announce(sentence: string): void {
  let place = document.getElementById('announcements');
  if (place === null) {
    place = document.createElement('div');
    place.id = 'announcements';
    place.className = 'sr-only';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  place.textContent = place.textContent === sentence ? `${sentence}\u00a0` : sentence;
}
