// TODO: prices with more than one currency
export function total(items) {
  return items.reduce((sum, item) => sum + item.price * item.quantity, 0);
}

export function show(cart, element) {
  element.innerHTML = cart.items.map((item) => `<li>${item.name}</li>`).join("");
}
