using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataAnalyst.Data;

namespace DataAnalyst.Story;

/// <summary>Formats an overview as text, for people, and as JSON, for models.</summary>
internal static class OverviewText
{
    // Unnecessary escapes would cost tokens; escaping is needed only for browsers.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Describes the values of a column.</summary>
    public static string Values(ColumnOverview column) => column switch
    {
        { Top: { } top } => string.Join(", ", top.Select(value => $"{value.Value} ({value.Count})")),
        { Mean: { } mean } => $"{column.Min} to {column.Max}, mean {Cell.Write(mean)}",
        _ => $"{column.Min} to {column.Max}",
    };

    public static string Json(TableOverview overview)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, _plain))
            JsonSerializer.Serialize(writer, overview, AnalystJson.Default.TableOverview);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
