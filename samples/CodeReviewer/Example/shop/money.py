from decimal import ROUND_HALF_UP, Decimal


def rounded(amount: Decimal) -> Decimal:
    """An amount of money to the cent, as invoices have it."""
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
