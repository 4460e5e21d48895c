using AIEffort = Microsoft.Extensions.AI.ReasoningEffort;

namespace OpenAi.Extensions.AI;

/// <summary>Converts reasoning efforts between the two libraries.</summary>
internal static class ReasoningEfforts
{
    public static ReasoningEffort? Of(AIEffort? effort) => effort switch
    {
        AIEffort.None => ReasoningEffort.None,
        AIEffort.Low => ReasoningEffort.Low,
        AIEffort.Medium => ReasoningEffort.Medium,
        AIEffort.High => ReasoningEffort.High,
        AIEffort.ExtraHigh => ReasoningEffort.XHigh,
        _ => null,
    };
}
