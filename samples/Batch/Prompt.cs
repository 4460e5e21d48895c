using System.Text.Json.Serialization;

namespace Batch;

/// <summary>What a line asks.</summary>
/// <param name="Text">What the user says.</param>
/// <param name="System">What the model is told to do, ahead of it; <see langword="null"/> for nothing.</param>
/// <param name="Model">Who is asked; <see langword="null"/> for the sample's default.</param>
internal sealed record Prompt([property: JsonPropertyName("prompt")] string Text, string? System = null, string? Model = null);
