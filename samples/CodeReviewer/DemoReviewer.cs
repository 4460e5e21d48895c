using System.Globalization;
using System.Text.RegularExpressions;
using CodeReviewer.Findings;
using OpenAi.Chat;
using OpenAi.Testing;

namespace CodeReviewer;

/// <summary>What the fake server says without a key: it knows a handful of words, and understands nothing.</summary>
internal static partial class DemoReviewer
{
    private static readonly (string Words, Issue Issue)[] _suspects =
    [
        ("except:", new(null, Severity.Major, IssueKind.Bug,
            "Every exception is swallowed, Ctrl-C included.", "Catch the exceptions you expect, and log the others.")),
        ("execute(f", new(null, Severity.Critical, IssueKind.Security,
            "SQL is put together from input, which may bring SQL of its own.", "Pass the values as parameters: `execute(sql, (value,))`.")),
        ("password =", new(null, Severity.Critical, IssueKind.Security,
            "A password stands in the code.", "Read it from the environment, and change it: it is in the history.")),
        ("sleep(", new(null, Severity.Minor, IssueKind.Performance,
            "A fixed sleep is too long or too short.", "Wait for the event itself, with a time limit.")),
        ("innerHTML", new(null, Severity.Major, IssueKind.Security,
            "Input is shown as HTML, scripts included.", "Use `textContent`.")),
        ("TODO", new(null, Severity.Info, IssueKind.Design,
            "Something is left to do.", "Do it, or open an issue and name it here.")),
    ];

    public static FakeChatReply Reply(ChatCompletionRequest request)
    {
        var code = request.Messages.OfType<UserChatMessage>().Last().Content!.ToText();
        Issue[] issues = [.. Lines().Matches(code).SelectMany(Look)];
        var score = Math.Max(0, 100 - issues.Sum(issue => 40 >> (int)issue.Severity));
        var found = issues.Length == 0 ? "none" : issues.Length.ToString(CultureInfo.InvariantCulture);
        return FakeChatReply.Json(new Review(score, $"The fake server finds {found} of the words it looks for.", issues), ReviewJson.Default.Review);
    }

    private static IEnumerable<Issue> Look(Match line) =>
        from suspect in _suspects
        where line.Groups["code"].Value.Contains(suspect.Words, StringComparison.Ordinal)
        select suspect.Issue with { Line = int.Parse(line.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) };

    [GeneratedRegex(@"^ *(?<number>\d+)\|(?<code>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lines();
}
