namespace OpenAi.Tests.Support;

/// <summary>Tests that measure time or memory run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
