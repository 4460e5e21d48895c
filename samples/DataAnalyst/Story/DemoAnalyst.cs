using System.Text.Json;
using DataAnalyst.Charts;
using DataAnalyst.Data;
using DataAnalyst.Queries;
using OpenAi.Chat;
using OpenAi.Testing;

namespace DataAnalyst.Story;

/// <summary>
/// The answers of the fake server without an API key: it searches the questions for names of columns, and understands nothing.
/// </summary>
internal sealed class DemoAnalyst(Table table)
{
    public FakeChatReply Reply(ChatCompletionRequest request)
    {
        if (request.Messages[^1] is ToolChatMessage result)
            return Say(JsonSerializer.Deserialize(result.Content!.ToText(), AnalystJson.Default.AggregateResult)!);
        // The newest question first, so that the first name found is the newest.
        var questions = string.Join(' ', request.Messages.OfType<UserChatMessage>().Reverse().Select(message => message.Content!.ToText()));
        var query = Query(questions);
        return request.ResponseFormat is null
            ? FakeChatReply.ToolCall("aggregate", JsonSerializer.Serialize(query, AnalystJson.Default.AggregateQuery))
            : FakeChatReply.Json(Propose(query), AnalystJson.Default.ChartProposals);
    }

    private AggregateQuery Query(string questions)
    {
        var measure = Named(ColumnKind.Number, questions);
        var group = Named(ColumnKind.Text, questions) ?? First(ColumnKind.Text);
        return new(measure is null ? Aggregate.Count : Aggregate.Sum, measure, group, null, [], FigureOrder.GreatestFirst, 6);
    }

    private ChartProposals Propose(AggregateQuery query)
    {
        var figures = query.Column is null ? "Rows" : $"The {query.Column}";
        var charts = new List<ChartProposal> { new($"{figures} by {query.GroupBy ?? "nothing"}", ChartKind.Bar, "Bars compare the groups.", query) };
        if (query.GroupBy is not null)
        {
            var parts = query with { Column = null, Function = Aggregate.Count };
            charts.Add(new($"Parts of {query.GroupBy}", ChartKind.Pie, "A pie shows how much of the whole each group is.", parts));
        }
        if (First(ColumnKind.Date) is { } date)
        {
            var months = query with { GroupBy = date, Period = Period.Month, Order = FigureOrder.ByGroup, Limit = 24 };
            charts.Add(new($"{figures} by month", ChartKind.Line, "A line shows the development over time.", months));
        }
        return new(charts);
    }

    private string? First(ColumnKind kind) => table.Columns.FirstOrDefault(column => column.Kind == kind)?.Name;

    private string? Named(ColumnKind kind, string questions) => table.Columns
        .Where(column => column.Kind == kind && questions.Contains(column.Name, StringComparison.OrdinalIgnoreCase))
        .MinBy(column => questions.IndexOf(column.Name, StringComparison.OrdinalIgnoreCase))?.Name;

    private static FakeChatReply Say(AggregateResult result)
    {
        var figures = result.Figures.Select(figure => $"{figure.Group} {(figure.Value is { } value ? Cell.Write(value) : "nothing")}");
        return $"The fake server cannot think, but the function it called can count: {string.Join(", ", figures)}.";
    }
}
