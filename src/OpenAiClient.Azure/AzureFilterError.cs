namespace OpenAi.Azure;

/// <summary>Why filters could not do their work.</summary>
/// <param name="Code">Azure's code.</param>
/// <param name="Message">What Azure says.</param>
public sealed record AzureFilterError(string? Code, string? Message);
