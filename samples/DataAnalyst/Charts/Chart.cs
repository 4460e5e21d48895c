using DataAnalyst.Queries;
using OpenAi.Functions;

namespace DataAnalyst.Charts;

/// <summary>A chart that can be drawn: the model's proposal, with values from the data.</summary>
internal sealed record Chart(ChartProposal Proposal, IReadOnlyList<(string Label, decimal Value)> Points)
{
    private const int MaxParts = 8;

    public string Title => Proposal.Title;

    /// <summary>The proposed kind, or a bar chart where a pie chart is not possible.</summary>
    public ChartKind Kind =>
        Proposal.Kind == ChartKind.Pie && (Points.Count > MaxParts || Points.Any(point => point.Value <= 0)) ? ChartKind.Bar : Proposal.Kind;

    /// <summary>The name of the values, such as <c>Sum of revenue</c>.</summary>
    public string Measure => Proposal.Data.Column is { } column ? $"{Proposal.Data.Function} of {column}" : "Rows";

    /// <exception cref="ToolCallException">The data does not contain what the proposal requires.</exception>
    public static Chart Of(ChartProposal proposal, QueryEngine engine)
    {
        var figures = engine.Aggregate(proposal.Data).Figures;
        var points = figures.Where(figure => figure.Value is not null).Select(figure => (figure.Group, figure.Value!.Value)).ToArray();
        return points.Length > 0 ? new(proposal, points) : throw new ToolCallException("No row matches.");
    }
}
