namespace OpenAi.Azure;

/// <summary>The reason why filters failed.</summary>
/// <param name="Code">Azure's error code.</param>
/// <param name="Message">Azure's error message.</param>
public sealed record AzureFilterError(string? Code, string? Message);
