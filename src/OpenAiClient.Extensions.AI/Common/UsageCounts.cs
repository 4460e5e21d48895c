using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Adds counts that <see cref="UsageDetails"/> has no member for.</summary>
internal static class UsageCounts
{
    /// <summary>Adds a count, unless it is zero or missing.</summary>
    public static void Count(this UsageDetails details, string name, long? count)
    {
        if (count is > 0)
            (details.AdditionalCounts ??= [])[name] = count.Value;
    }
}
