using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Counts for which usage has no member.</summary>
internal static class UsageCounts
{
    /// <summary>Adds a count, unless there is nothing to count.</summary>
    public static void Count(this UsageDetails details, string name, long? count)
    {
        if (count is > 0)
            (details.AdditionalCounts ??= [])[name] = count.Value;
    }
}
