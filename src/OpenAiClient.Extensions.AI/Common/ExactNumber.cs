using System.Globalization;

namespace OpenAi.Extensions.AI;

/// <summary>Converts numbers without binary noise: a <see cref="float"/> of 0.7 must not be sent as 0.699999988079071.</summary>
internal static class ExactNumber
{
    public static double? Of(float? number)
    {
        if (number is not { } value)
            return null;
        Span<char> text = stackalloc char[32];
        return value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)
            ? double.Parse(text[..length], CultureInfo.InvariantCulture)
            : value;
    }
}
