namespace OpenAi.Azure;

/// <summary>What the filters say of a response of the Responses API, or of what it answers to.</summary>
/// <param name="IsBlocked">Whether it was withheld.</param>
/// <param name="SourceType">Of what it is: <c>prompt</c> or <c>completion</c>.</param>
/// <param name="Filter">The verdicts; <see langword="null"/> when Azure gave none.</param>
/// <param name="Offsets">Of which part; <see langword="null"/> when it is all.</param>
public sealed record AzureResponseFilter(bool IsBlocked, string? SourceType, AzureContentFilter? Filter, AzureFilterOffsets? Offsets);
