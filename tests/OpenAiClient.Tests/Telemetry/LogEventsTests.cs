using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using OpenAi.Telemetry;
using OpenAi.Tests.Conventions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>
/// The log messages are listed in CONTRIBUTING.md for users who filter by them; run with <c>OPENAI_TESTS_ACCEPT_API=1</c> to update the
/// list.
/// </summary>
public partial class LogEventsTests
{
    private static readonly string _file = Path.Combine(RepositoryRoot.Path, "CONTRIBUTING.md");

    [Fact]
    public void All_events_are_listed()
    {
        var list = string.Concat(Events().Select(static line => line + "\n"));
        if (Environment.GetEnvironmentVariable("OPENAI_TESTS_ACCEPT_API") == "1")
            File.WriteAllText(_file, List().Replace(File.ReadAllText(_file), match => match.Groups["head"].Value + list + match.Groups["end"].Value));

        Assert.Equal(list, List().Match(File.ReadAllText(_file)).Groups["list"].Value, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void No_two_events_share_an_id() =>
        House.Empty(Messages().GroupBy(static message => message.Attribute!.EventId).Where(static group => group.Count() > 1).Select(static group => $"Event id {group.Key} is used {group.Count()} times."));

    [Fact]
    public void Each_operation_is_logged_in_the_category_of_its_room() =>
        House.Empty(
            from entry in House.Endpoints
            let room = entry.Property.DeclaringType!.Namespace!.Split('.')[1]
            where entry.Endpoint.Room != room
            select $"{entry.Property.DeclaringType!.Name}.{entry.Property.Name}: its room is '{entry.Endpoint.Room}', its folder {room}; see Loggers.RoomOf.");

    private static IEnumerable<string> Events() =>
        from message in Messages()
        orderby message.Attribute!.EventId
        select $"| {message.Attribute!.EventId} | {message.Attribute!.Level} | {message.Method.Name} | {message.Attribute!.Message} |";

    private static IEnumerable<(MethodInfo Method, LoggerMessageAttribute Attribute)> Messages() =>
        from method in typeof(Log).GetMethods(BindingFlags.Public | BindingFlags.Static)
        let attribute = method.GetCustomAttribute<LoggerMessageAttribute>()
        where attribute is not null
        select (method, attribute);

    [GeneratedRegex("(?<head><!-- log events -->\n.*?\\|---\\|---\\|---\\|---\\|\n)(?<list>.*?)(?<end><!-- /log events -->)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex List();
}
