namespace OpenAi;

/// <summary>How far many calls are.</summary>
/// <param name="Finished">How many have finished, failed ones included.</param>
/// <param name="Failed">How many of them have failed.</param>
/// <param name="Total">How many there are; <see langword="null"/> when that cannot be known without reading their source.</param>
public readonly record struct ManyProgress(long Finished, long Failed, long? Total);
