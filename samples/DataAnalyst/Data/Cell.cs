using System.Globalization;

namespace DataAnalyst.Data;

/// <summary>Parses and formats the cells of a CSV file. Numbers have a decimal point, dates have the ISO 8601 format.</summary>
internal static class Cell
{
    private static readonly string[] _dateFormats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"];

    // A thousand million values of this size still fit into a decimal.
    private const decimal Largest = 1e18m;

    public static bool IsMissing(string text) =>
        text.Length == 0 || text.Equals("NA", StringComparison.OrdinalIgnoreCase) || text.Equals("N/A", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Parses a text as a decimal, a date, or the text itself; returns <see langword="null"/> when it does not have this kind.
    /// </summary>
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

    /// <summary>Rounds a number to four decimals, unless it has only decimals.</summary>
    public static decimal Round(decimal number) => Math.Round(number, Math.Abs(number) >= 1 ? 4 : 12);

    private static decimal? Number(string text) =>
        !IsCode(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < Largest
            ? number
            : null;

    // As numbers, postcodes and article numbers would lose their leading zeros.
    private static bool IsCode(string text) => text is ['0', >= '0' and <= '9', ..];
}
