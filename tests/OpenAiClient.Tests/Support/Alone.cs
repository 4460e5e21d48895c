namespace OpenAi.Tests.Support;

/// <summary>Tests that measure time or memory, which run without other tests.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public static class Alone;
