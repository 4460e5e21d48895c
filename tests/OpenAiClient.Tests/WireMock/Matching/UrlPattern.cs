using System.Text.RegularExpressions;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary>Which addresses a mapping is for.</summary>
internal sealed class UrlPattern
{
    public static readonly string[] Keywords = ["url", "urlPath", "urlPathPattern", "urlPathTemplate"];

    private readonly Func<ReceivedRequest, bool> _matches;
    private readonly string _text;

    private UrlPattern(Func<ReceivedRequest, bool> matches, string text) => (_matches, _text) = (matches, text);

    public static UrlPattern Read(MappingObject request)
    {
        var given = Keywords.Where(name => request.Find(name) is not null).ToArray();
        if (given.Length != 1)
            throw new MappingException($"{request.Place}: one of {string.Join(", ", Keywords)} was expected, not {given.Length}.");
        var text = request.Text(given[0])!;
        return new(Matcher(given[0], text), $"{given[0]} {text}");
    }

    public bool Matches(ReceivedRequest request) => _matches(request);

    public override string ToString() => _text;

    private static Func<ReceivedRequest, bool> Matcher(string keyword, string text)
    {
        if (keyword == "url")
            return request => request.Url == text;
        if (keyword == "urlPath")
            return request => request.Path == text;
        var regex = ValuePattern.WholeMatch(keyword == "urlPathPattern" ? text : TemplateToRegex(text));
        return request => regex.IsMatch(request.Path);
    }

    private static string TemplateToRegex(string template) =>
        string.Join('/', template.Split('/').Select(static segment => segment.StartsWith('{') && segment.EndsWith('}') ? "[^/]+" : Regex.Escape(segment)));
}
