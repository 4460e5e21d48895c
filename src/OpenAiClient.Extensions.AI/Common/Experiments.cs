namespace OpenAi.Extensions.AI;

/// <summary>The diagnostic of abstractions that Microsoft may still change. Only callers that use them get the warning.</summary>
internal static class Experiments
{
    public const string Id = "MEAI001";
}
