using System.ComponentModel;

namespace DataAnalyst.Charts;

internal sealed record ChartProposals([property: Description("One to three charts, the most informative first.")] IReadOnlyList<ChartProposal> Charts);
