namespace OpenAi.Extensions.AI;

/// <summary>Abstractions that Microsoft may still change: who uses what is built on them is warned, and nobody else.</summary>
internal static class Experiments
{
    public const string Id = "MEAI001";
}
