namespace OpenAi.Azure;

/// <summary>The filter results for a response of the Responses API, or for its input.</summary>
/// <param name="IsBlocked">Whether the content was withheld.</param>
/// <param name="SourceType">The source of the content: <c>prompt</c> or <c>completion</c>.</param>
/// <param name="Filter">The results; <see langword="null"/> when Azure sent none.</param>
/// <param name="Offsets">The part of the content; <see langword="null"/> for all of it.</param>
public sealed record AzureResponseFilter(bool IsBlocked, string? SourceType, AzureContentFilter? Filter, AzureFilterOffsets? Offsets);
