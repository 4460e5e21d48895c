using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>Every fault with every kind of call, over real sockets.</summary>
public class FaultMatrixTests
{
    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var (fault, call, expected) in FaultTable.Cells)
                cells.Add(fault, call, expected);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_fault_ends_as_the_table_says(string faultName, string callName, string expected)
    {
        var fault = FaultScripts.All[faultName];
        var call = FaultCall.All.Single(call => call.Name == callName);
        // On a busy machine, a short limit may end before the connection is open.
        var least = expected.StartsWith("Timeout", StringComparison.Ordinal) ? 0 : int.Parse(expected[^1..], System.Globalization.CultureInfo.InvariantCulture);
        var connections = 0;
        using var server = new LoopbackServer(connection =>
        {
            Interlocked.Increment(ref connections);
            if ((fault.ReadsFirst || callName == "paged") && !call.TakesRequest(connection))
                return;
            fault.Serve(connection, call, fault.BodyFor(call));
        });
        using var openai = server.CreateClient(options => Limit(options, expected));

        var outcome = await OutcomeAsync(fault, call, openai).WaitAsync(Patience.Limit);

        Assert.Equal(expected, outcome);
        // HttpClient itself resends a request when a connection is closed without an answer.
        Assert.True(SpinWait.SpinUntil(() => connections >= least, Patience.Limit), "The server was not asked as often.");
        // A list has one more connection for its first page.
        Assert.InRange(connections, least, callName == "paged" ? 9 : 8);
        Assert.True(SpinWait.SpinUntil(() => server.Open == 0, Patience.Limit), "A connection stays open.");
    }

    [Fact]
    public void The_table_has_every_fault_and_every_call()
    {
        Assert.Equal(FaultCall.All.Select(static call => call.Name), FaultTable.Rows[0].Skip(1));
        Assert.Equal(FaultScripts.All.Keys.Order(), FaultTable.Rows.Skip(1).Select(static row => row[0]).Order());
        Assert.All(FaultTable.Rows, static row => Assert.Equal(1 + FaultCall.All.Count, row.Length));
    }

    // Only the expected limit is short, so that another one cannot be mistaken for it.
    private static void Limit(OpenAiClientOptions options, string expected)
    {
        var brief = TimeSpan.FromMilliseconds(120);
        var longer = Patience.Limit / 2;
        (options.MaxRetries, options.Randomizer, options.TimeProvider) = (1, static () => 0, new HastyClock());
        options.AttemptTimeout = expected.StartsWith("Timeout.Attempt", StringComparison.Ordinal) ? brief : longer;
        options.StreamStartTimeout = expected.StartsWith("Timeout.StreamStart", StringComparison.Ordinal) ? brief : longer;
        options.StreamIdleTimeout = expected.StartsWith("Timeout.StreamIdle", StringComparison.Ordinal) ? brief : longer;
        options.Timeout = expected.StartsWith("Timeout.Call", StringComparison.Ordinal) ? brief : null;
    }

    private static async Task<string> OutcomeAsync(Fault fault, FaultCall call, OpenAiClient openai)
    {
        try
        {
            var text = await call.RunAsync(openai, null);
            var sound = fault.TextFor(call);
            return text == sound ? "answer 1"
                : call.Name != "download" ? $"a wrong answer: {text}"
                : sound.StartsWith(text, StringComparison.Ordinal) ? "part 1"
                : "other 1";
        }
        catch (ApiTimeoutException exception)
        {
            return $"Timeout.{exception.Limit} {exception.Attempts}";
        }
        catch (OpenAiException exception)
        {
            return $"{exception.GetType().Name.Replace("Exception", "", StringComparison.Ordinal)} {exception.Attempts}";
        }
    }
}
