namespace OpenAi.Azure;

/// <summary>What the filters say of one prompt.</summary>
/// <param name="PromptIndex">Which prompt of the request, from 0.</param>
/// <param name="Filter">The verdicts; <see langword="null"/> when Azure gave none.</param>
public sealed record AzurePromptFilter(int? PromptIndex, AzureContentFilter? Filter);
