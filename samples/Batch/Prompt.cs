using System.Text.Json.Serialization;

namespace Batch;

/// <summary>The prompt of a line.</summary>
/// <param name="Text">The user's message.</param>
/// <param name="System">The system message; <see langword="null"/> for none.</param>
/// <param name="Model">The model; <see langword="null"/> for the sample's default.</param>
internal sealed record Prompt([property: JsonPropertyName("prompt")] string Text, string? System = null, string? Model = null);
