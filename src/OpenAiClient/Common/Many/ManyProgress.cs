namespace OpenAi;

/// <summary>The progress of many calls.</summary>
/// <param name="Finished">The number of finished calls, including failed ones.</param>
/// <param name="Failed">The number of failed calls.</param>
/// <param name="Total">The total number of calls; <see langword="null"/> when it cannot be known without enumerating the requests.</param>
public readonly record struct ManyProgress(long Finished, long Failed, long? Total);
