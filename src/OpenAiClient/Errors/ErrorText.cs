using System.Globalization;
using System.Net;
using System.Text;

namespace OpenAi.Errors;

/// <summary>Builds error messages: one line, with the message of the server first, and details for support last.</summary>
internal static class ErrorText
{
    public const int MaxBody = 64 * 1024;
    private const int MaxExcerpt = 300;
    public const int MaxMessage = 2000;

    public static string Of(string headline, ApiError? error, string body, string? requestId, TimeSpan? retryAfter = null, AskedFor asked = default)
    {
        var text = new StringBuilder(headline);
        var said = string.IsNullOrWhiteSpace(error?.Message) ? Title(body) ?? Excerpt(body) : Line(error.Message, MaxMessage);
        text.Append(said.Length == 0 ? ", with an empty body" : ": ").Append(said);
        var details = new List<string>(8);
        Add("code", error?.Code);
        Add("type", error?.Type);
        Add("param", error?.Param);
        Add("retry after", retryAfter is { } wait ? Of(wait) : null);
        Add("method", asked.Method);
        Add("address", asked.Address);
        Add("model", asked.Model);
        Add("request id", requestId);
        if (details.Count > 0)
            text.Append(" (").AppendJoin(", ", details).Append(')');
        return text.ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                details.Add($"{name}: {Line(value, MaxExcerpt)}");
        }
    }

    /// <summary>Formats a duration: <c>0.3 s</c>, <c>90 s</c>, <c>10 min</c>.</summary>
    public static string Of(TimeSpan time) =>
        time.TotalMinutes >= 2 && time.Ticks % TimeSpan.TicksPerMinute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes} min")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#######} s");

    /// <summary>Returns the message of a JSON reader on one line, without the path and the position that System.Text.Json appends.</summary>
    public static string WithoutPlace(string message)
    {
        var path = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var line = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var end = path < 0 || line < 0 ? Math.Max(path, line) : Math.Min(path, line);
        if (end > 0)
            message = message[..end];
        // The rest is advice for the code that calls the reader, which is this library.
        var advice = message.IndexOf(" Change the reader options", StringComparison.Ordinal);
        // It quotes the document, which may contain control characters.
        return Line(advice > 0 ? message[..advice] : message, MaxMessage);
    }

    // An HTML page begins with markup; the message of a proxy is in its title.
    private static string? Title(string body)
    {
        var page = body.AsSpan().TrimStart();
        var start = page.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        if (start < 0 || page[0] != '<')
            return null;
        var title = page[start..];
        var open = title.IndexOf('>');
        var close = title.IndexOf("</title", StringComparison.OrdinalIgnoreCase);
        if (close <= open)
            return null;
        var text = Excerpt(WebUtility.HtmlDecode(title[(open + 1)..close].ToString()));
        return text.Length == 0 ? null : $"an HTML page with the title '{text}'";
    }

    /// <summary>Decodes a body, cut off at the length that an exception keeps.</summary>
    public static string Cut(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body[..Math.Min(body.Length, MaxBody)]);

    /// <summary>Returns the beginning of a body on one line.</summary>
    public static string Excerpt(string body) => Line(body, MaxExcerpt);

    /// <summary>Returns a value of a header as it is, or, when it is no plain text, what is safe in a log; <see langword="null"/> when nothing is.</summary>
    public static string? Token(string value)
    {
        if (value.Length <= MaxExcerpt && !value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return value;
        return Excerpt(value) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Returns the beginning of a text on one line, without control characters, which is safe in a log.</summary>
    public static string Line(string body, int limit)
    {
        // Enough to recognize the answer; the rest of an HTML page would hide the message.
        var head = body.AsSpan(0, Math.Min(body.Length, 4 * limit));
        var text = new StringBuilder(Math.Min(limit, body.Length));
        foreach (var c in head)
        {
            if (text.Length == limit)
                return text.Remove(limit - 1, char.IsHighSurrogate(text[^1]) ? 1 : 0).Append('…').ToString();
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
        return text.ToString().TrimEnd();
    }
}
