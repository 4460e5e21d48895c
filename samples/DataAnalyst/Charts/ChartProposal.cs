using System.ComponentModel;
using DataAnalyst.Queries;

namespace DataAnalyst.Charts;

internal sealed record ChartProposal(
    string Title,
    [property: Description("Line for what goes on in time, Pie for at most six parts of a whole, otherwise Bar.")] ChartKind Kind,
    [property: Description("What a reader sees in it, in one sentence.")] string Why,
    [property: Description("What is drawn; the figures are computed from the data.")] AggregateQuery Data);
