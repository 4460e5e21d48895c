using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary>What a header, a query parameter or a body must look like.</summary>
internal sealed class ValuePattern
{
    private static readonly string[] _operators = ["equalTo", "contains", "matches", "absent", "equalToJson"];

    private readonly Func<string, bool> _matches;
    private readonly bool _absent;
    private readonly string _text;

    private ValuePattern(Func<string, bool> matches, bool absent, string text) => (_matches, _absent, _text) = (matches, absent, text);

    public static ValuePattern Read(JsonElement json, string place)
    {
        var pattern = MappingObject.Read(json, place, [.. _operators, "ignoreArrayOrder", "ignoreExtraElements"]);
        if (_operators.Count(name => pattern.Find(name) is not null) != 1)
            throw new MappingException($"{place}: one of {string.Join(", ", _operators)} was expected, not {json.GetRawText()}");
        if (pattern.Find("equalToJson") is null && (pattern.Find("ignoreArrayOrder") ?? pattern.Find("ignoreExtraElements")) is not null)
            throw new MappingException($"{place}: ignoreArrayOrder and ignoreExtraElements belong to equalToJson.");
        if (pattern.Flag("absent") == false)
            throw new MappingException($"{place}.absent: can only be true.");
        return new(Matcher(pattern), pattern.Flag("absent") == true, json.GetRawText());
    }

    /// <summary>Whether one of the values is as it must be.</summary>
    public bool Matches(IReadOnlyCollection<string?> values) =>
        _absent ? values.Count == 0 : values.Any(value => _matches(value ?? ""));

    public override string ToString() => _text;

    private static Func<string, bool> Matcher(MappingObject pattern)
    {
        if (pattern.Text("equalTo") is { } same)
            return value => value == same;
        if (pattern.Text("contains") is { } part)
            return value => value.Contains(part, StringComparison.Ordinal);
        if (pattern.Text("matches") is { } regex)
            return WholeMatch(regex).IsMatch;
        return pattern.Find("equalToJson") is { } json ? JsonPattern.Read(pattern, json) : static _ => false;
    }

    /// <summary>Java's <c>matches</c> means the whole text.</summary>
    public static Regex WholeMatch(string regex) =>
        new($@"\A(?:{regex})\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
