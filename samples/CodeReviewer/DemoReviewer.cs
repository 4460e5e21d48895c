using System.Globalization;
using System.Text.RegularExpressions;
using CodeReviewer.Findings;
using OpenAi.Chat;
using OpenAi.Testing;

namespace CodeReviewer;

/// <summary>The answers of the fake server without an API key: it searches for a few words, and understands nothing.</summary>
internal static partial class DemoReviewer
{
    private static readonly (string Words, Issue Issue)[] _suspects =
    [
        ("except:", new(null, Severity.Major, IssueKind.Bug,
            "Every exception is swallowed, including Ctrl-C.", "Catch the exceptions you expect, and log the others.")),
        ("execute(f", new(null, Severity.Critical, IssueKind.Security,
            "SQL is concatenated from input, which may contain SQL of its own.", "Pass the values as parameters: `execute(sql, (value,))`.")),
        ("password =", new(null, Severity.Critical, IssueKind.Security,
            "The code contains a password.", "Read it from the environment, and change it, because it is in the history.")),
        ("sleep(", new(null, Severity.Minor, IssueKind.Performance,
            "A fixed sleep is either too long or too short.", "Wait for the event itself, with a timeout.")),
        ("innerHTML", new(null, Severity.Major, IssueKind.Security,
            "Input is rendered as HTML, including scripts.", "Use `textContent`.")),
        ("TODO", new(null, Severity.Info, IssueKind.Design,
            "There is an open task.", "Complete it, or open an issue and reference it here.")),
    ];

    public static FakeChatReply Reply(ChatCompletionRequest request)
    {
        var code = request.Messages.OfType<UserChatMessage>().Last().Content!.ToText();
        Issue[] issues = [.. Lines().Matches(code).SelectMany(Look)];
        var score = Math.Max(0, 100 - issues.Sum(issue => 40 >> (int)issue.Severity));
        var found = issues.Length == 0 ? "none" : issues.Length.ToString(CultureInfo.InvariantCulture);
        return FakeChatReply.Json(new Review(score, $"The fake server found {found} of the words that it searches for.", issues), ReviewJson.Default.Review);
    }

    private static IEnumerable<Issue> Look(Match line) =>
        from suspect in _suspects
        where line.Groups["code"].Value.Contains(suspect.Words, StringComparison.Ordinal)
        select suspect.Issue with { Line = int.Parse(line.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) };

    [GeneratedRegex(@"^ *(?<number>\d+)\|(?<code>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lines();
}
