namespace OpenAi.Azure;

/// <summary>The filter results for one prompt.</summary>
/// <param name="PromptIndex">The index of the prompt in the request, from 0.</param>
/// <param name="Filter">The results; <see langword="null"/> when Azure sent none.</param>
public sealed record AzurePromptFilter(int? PromptIndex, AzureContentFilter? Filter);
