namespace OpenAi.Tests.Support;

/// <summary>How long a test waits for what must happen. A busy machine does not take so long: what reaches the limit hangs.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
}
