using System.Globalization;

namespace DataAnalyst.Data;

/// <summary>How a cell of a CSV file is read and written. Numbers have a decimal point, dates are those of ISO 8601.</summary>
internal static class Cell
{
    private static readonly string[] _dateFormats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"];

    // A sum of a thousand million of them is a decimal still.
    private const decimal Largest = 1e18m;

    public static bool IsMissing(string text) =>
        text.Length == 0 || text.Equals("NA", StringComparison.OrdinalIgnoreCase) || text.Equals("N/A", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a text: a decimal, a date, or the text itself; <see langword="null"/> when it is none of the kind.</summary>
    public static IComparable? Read(string text, ColumnKind kind) => kind switch
    {
        ColumnKind.Number => Number(text),
        ColumnKind.Date => DateTime.TryParseExact(text, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        _ => text,
    };

    public static string Write(IComparable value) => value switch
    {
        decimal number => Write(number),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Write(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>Four decimals are enough for a number that is not all decimals.</summary>
    public static decimal Round(decimal number) => Math.Round(number, Math.Abs(number) >= 1 ? 4 : 12);

    private static decimal? Number(string text) =>
        !IsCode(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < Largest
            ? number
            : null;

    // Postcodes and article numbers would lose their zeros.
    private static bool IsCode(string text) => text is ['0', >= '0' and <= '9', ..];
}
