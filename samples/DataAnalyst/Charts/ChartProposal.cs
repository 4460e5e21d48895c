using System.ComponentModel;
using DataAnalyst.Queries;

namespace DataAnalyst.Charts;

internal sealed record ChartProposal(
    string Title,
    [property: Description("Line for a development over time, Pie for at most six parts of a whole, otherwise Bar.")] ChartKind Kind,
    [property: Description("The message of the chart for its reader, in one sentence.")] string Why,
    [property: Description("The values of the chart, which are computed from the data.")] AggregateQuery Data);
